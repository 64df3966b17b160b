import type { Report } from "@proofylink/types";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import { part } from "./json.ts";
import type { CallOptions } from "./options.ts";

/** `credit`: the credit bureau's. `proofylink`: Proofylink's own. */
export type ReportKind = "credit" | "proofylink";

export interface ReportOptions extends CallOptions {
  /** IANA time zone in which `expires_at` is written, such as Asia/Makassar. @default UTC */
  readonly timeZone?: string;
}

export interface Reports {
  /**
   * Asks for a report once: `processing` while the PDF is made, `ready` with a link that lives for ten minutes.
   * The link is a secret. Calls `getCreditReport` or `getProofylinkReport`.
   *
   * @throws {NotFoundError} No verification has this code.
   * @throws {ProofylinkError}
   */
  request(referenceCode: string, kind: ReportKind, options?: ReportOptions): Promise<Report>;
}

export function createReports(core: Core): Reports {
  const read = (envelope: object): Report | undefined => {
    const report = part(envelope, "data");
    return typeof report?.status === "string" ? (report as Report) : undefined;
  };
  return {
    async request(referenceCode, kind, options) {
      const operation = kind === "credit" ? "getCreditReport" : "getProofylinkReport";
      const zone = options?.timeZone;
      const headers: Record<string, string> = zone ? { "X-Timezone": zone } : {};
      return call(core, { operation, referenceCode, headers, read }, options);
    },
  };
}
