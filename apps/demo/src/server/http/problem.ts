import {
  type ErrorCode,
  type FieldErrors,
  InvalidInputError,
  ProofylinkError,
  RateLimitError,
  ValidationError,
} from "@proofylink/client";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** What the portal itself can find wrong, besides the client's codes. */
export type PortalCode =
  | "signed_out"
  | "wrong_code"
  | "bad_request"
  | "body_too_large"
  | "submission_unknown"
  | "not_a_sandbox"
  | "internal";

/** An error as the browser gets it: words for programs, and messages by field. Nothing of a request is in it. */
export interface Problem {
  readonly code: ErrorCode | PortalCode;
  readonly errors?: FieldErrors | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** An error that the portal answers with. */
export class PortalError extends Error {
  readonly code: PortalCode;
  readonly status: 400 | 401 | 404 | 413;

  constructor(code: PortalCode, status: 400 | 401 | 404 | 413) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof PortalError) return { code: error.code };
  // Hono's own, such as the refusal of another site's request.
  if (error instanceof HTTPException) return { code: "bad_request" };
  if (!(error instanceof ProofylinkError)) return { code: "internal" };
  const { code } = error;
  if (error instanceof InvalidInputError || error instanceof ValidationError) {
    return { code, errors: error.errors ?? {} };
  }
  if (error instanceof RateLimitError && error.retryAfterMs !== undefined) {
    return { code, retryAfterMs: error.retryAfterMs };
  }
  return { code };
}

/** What stands behind the portal failed, not the portal: 502, except for what the browser can do something about. */
export function statusOf(error: unknown): ContentfulStatusCode {
  if (error instanceof PortalError || error instanceof HTTPException) return error.status;
  if (!(error instanceof ProofylinkError)) return 500;
  if (error instanceof InvalidInputError || error instanceof ValidationError) return 422;
  if (error.code === "not_found") return 404;
  if (error instanceof RateLimitError) return 429;
  return 502;
}
