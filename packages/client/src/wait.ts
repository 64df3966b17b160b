import type { ConsentMethod, VerificationStatus } from "@proofylink/types";
import type { Core } from "./core.ts";
import type { CallOptions } from "./options.ts";
import type { FinalVerification } from "./verification-status.ts";
import { waitForMany } from "./wait-many.ts";

/** What to wait for: a reference code, or what a create, `reconcile()` or the list answered. */
export type WaitTarget =
  | string
  | {
      readonly reference_code: string;
      readonly status?: VerificationStatus;
      readonly consent_method?: ConsentMethod | null;
    };

export interface WaitOptions extends CallOptions {
  /**
   * How long to wait altogether, in milliseconds.
   * @default 900_000 (15 minutes); 691_200_000 (8 days) once the person is asked for consent by e-mail
   */
  readonly deadlineMs?: number;
  /** Called with each status that was not seen before, the first and the final one included. */
  readonly onStatus?: (status: VerificationStatus, referenceCode: string) => void;
}

/** Reads a verification until it is final. */
export async function waitForFinal(
  core: Core,
  target: WaitTarget,
  options: WaitOptions | undefined,
): Promise<FinalVerification> {
  for await (const { detail, error } of waitForMany(core, [target], options)) {
    if (error) throw error;
    return detail;
  }
  throw new Error("One target has one outcome.");
}
