import type { VerificationDetail } from "@proofylink/types";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import { type Json, part } from "./json.ts";
import type { CallOptions } from "./options.ts";

/** Reads one verification; `seeHeaders` is shown those of its answer. */
export function readDetail(
  core: Core,
  referenceCode: string,
  options: CallOptions | undefined,
  seeHeaders?: (headers: Headers) => void,
): Promise<VerificationDetail> {
  const read = (envelope: Json, headers: Headers): VerificationDetail | undefined => {
    const detail = part(envelope, "data");
    if (typeof part(detail, "verification")?.status !== "string") return undefined;
    seeHeaders?.(headers);
    return detail as unknown as VerificationDetail;
  };
  return call(core, { operation: "getVerification", referenceCode, read }, options);
}
