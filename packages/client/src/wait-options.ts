import type { ConsentMethod, VerificationStatus } from "@proofylink/types";
import type { NotFoundError, WaitTimeoutError } from "./errors.ts";
import type { CallOptions } from "./options.ts";
import type { FinalVerification } from "./verification-status.ts";

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

export interface WaitManyOptions extends WaitOptions {
  /** Rows to ask for with each page of the list. @default 100 */
  readonly per_page?: number;
  /** How many details are read at a time. @default 4 */
  readonly concurrency?: number;
  /** Looks once, now, and yields only what is final or not found, for programs that have a schedule of their own. */
  readonly once?: boolean;
}

/** How the waiting for one verification ended: with `detail` or with `error`. */
export type WaitOutcome =
  | {
      readonly referenceCode: string;
      readonly detail: FinalVerification;
      readonly error?: undefined;
    }
  | {
      readonly referenceCode: string;
      readonly detail?: undefined;
      readonly error: NotFoundError | WaitTimeoutError;
    };
