import {
  ApiError,
  AuthenticationError,
  ConnectionError,
  type FieldErrors,
  InsufficientTokensError,
  InvalidInputError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
} from "@proofylink/client";
import type { RunEnd } from "../batch.ts";
import type { NextState } from "../journal/record.ts";

/** What a failed create says of its row and of those to come. */
export interface Lesson {
  readonly state: NextState;
  /** Why: a code of the client's errors. */
  readonly failure?: string;
  /** What was wrong by field. */
  readonly problems?: FieldErrors;
  /** Why no more is sent. */
  readonly end?: RunEnd;
  /** What it says of the way to the API: no answer came, or its limiter refused. */
  readonly trouble?: "failed" | "limited";
}

/** The four outcomes of a create, and what is wrong with the run instead of the row. */
export function learnFrom(error: unknown): Lesson {
  if (error instanceof OutcomeUnknownError) {
    return { state: "unknown", failure: error.code, trouble: "failed" };
  }
  if (error instanceof InvalidInputError || error instanceof ValidationError) {
    return { state: "rejected", failure: error.code, problems: error.errors };
  }
  if (error instanceof RateLimitError) return { state: "pending", trouble: "limited" };
  if (error instanceof InsufficientTokensError) {
    return { state: "pending", end: "insufficient_tokens" };
  }
  if (error instanceof AuthenticationError || error instanceof PermissionError) {
    return { state: "pending", end: "refused" };
  }
  // No row can be sent there; and what is not the API's answer is no refusal of this row.
  if (error instanceof UnexpectedResponseError) return { state: "pending", end: "unreachable" };
  if (error instanceof ConnectionError || error instanceof TimeoutError) {
    return { state: "pending", trouble: "failed" };
  }
  if (error instanceof ApiError) {
    return error.code === "method_not_allowed"
      ? { state: "pending", end: "unreachable" }
      : { state: "rejected", failure: error.code };
  }
  // Of an error that nobody expected, nobody knows whether it came before the create or after.
  return { state: "unknown", failure: "outcome_unknown", end: "failed" };
}
