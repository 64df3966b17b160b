import type { OutcomeUnknownError, RecoveredVerification } from "@proofylink/client";
import type { Problem } from "../http/problem.ts";

/** Where a create stands, as the browser sees it. */
export type SubmissionState =
  /** Nothing has arrived, so nothing was sent and nothing is paid. */
  | { readonly state: "open" }
  | { readonly state: "sending" }
  | {
      readonly state: "created";
      readonly reference_code: string;
      /** It was found again after its answer was lost. */
      readonly recovered: boolean;
    }
  /** Nothing was created. */
  | { readonly state: "rejected"; readonly problem: Problem }
  /** It may be created and paid, and is never sent again. */
  | {
      readonly state: "unknown";
      /** The answer said "created"; only the reference code is lost. */
      readonly created: boolean;
      readonly window: OutcomeUnknownError["window"];
      readonly searching: boolean;
      /** Until when the list was read without finding it. */
      readonly checkedUntil: string | undefined;
      /** More than one verification fits. */
      readonly candidates: readonly string[];
    };

export function createdState(
  created: Pick<RecoveredVerification, "reference_code"> & { readonly recovered: boolean },
): SubmissionState {
  const { reference_code, recovered } = created;
  return { state: "created", reference_code, recovered };
}
