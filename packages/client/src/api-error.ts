import type { Clock } from "./clock.ts";
import {
  ApiError,
  AuthenticationError,
  type ErrorCode,
  type ErrorFacts,
  type FieldErrors,
  InsufficientTokensError,
  NotFoundError,
  PermissionError,
  type ProofylinkError,
  RateLimitError,
  ServerError,
  UnexpectedResponseError,
  ValidationError,
} from "./errors.ts";
import { type Json, object } from "./json.ts";
import { isApiWord, redact } from "./redact.ts";
import { retryAfterMs } from "./transport/retry-after.ts";

/** What a call knows that helps to explain a refusal. */
export interface RefusedCall {
  /**
   * Words of the request that a server might repeat in its messages. Without them, as in reads, nothing is known of
   * the people that its messages may name, and they are left out.
   */
  readonly personal?: readonly string[];
  /** What to do about refused fields, if it is something special. */
  advise?(errors: FieldErrors): string | undefined;
}

type Facts = Omit<ErrorFacts, "nextStep" | "code">;
/** Class, code, what happened, what to do, and what else the error holds. */
type Meaning = readonly [typeof ProofylinkError, ErrorCode, string, string, object?];

/** The error for an answer with a code of 400 or more. Of its text only messages by field get in, redacted. */
export function apiError(
  plan: RefusedCall,
  facts: Facts,
  body: Json | undefined,
  headers: Headers,
  clock: Clock,
): ProofylinkError {
  const after = retryAfterMs(headers, clock.now());
  const [Class, code, what, nextStep, more] =
    facts.status === 422
      ? invalid(plan, body)
      : facts.status === 429
        ? limited(after)
        : meaning(facts, body);
  const asked = after === undefined ? {} : { retryAfterMs: after };
  return new Class(what, { ...facts, code, nextStep, ...more, ...asked });
}

function meaning({ status = 0, method }: Facts, body: Json | undefined): Meaning {
  const { message, status: word } = body ?? {};
  // The API's own answers say `status`; a framework that does not know the path, or a proxy, does not.
  const own = typeof word === "string";
  // The vendor's pages label not-found answers 400 as well as 404.
  const missing = status === 404 || /not found|tidak ditemukan/i.test(String(message));
  switch (true) {
    case status === 400 && /insufficient token/i.test(String(message)):
      return [
        InsufficientTokensError,
        "insufficient_tokens",
        "No token is left; nothing was created.",
        "Top up in the Business Portal.",
      ];
    case status <= 404 && missing && own:
      return [
        NotFoundError,
        "not_found",
        "The API says that there is no such thing.",
        method === "POST"
          ? "Check verification_type_id: it may not be enabled for you."
          : "Check the reference code, and whose accessToken it is.",
      ];
    case status === 404:
      return [
        UnexpectedResponseError,
        "wrong_base_url",
        "The server does not know this path.",
        "Check baseUrl: the client adds /api/v1/external/… to it.",
      ];
    case status === 401:
      return [
        AuthenticationError,
        "unauthenticated",
        "The access token is wrong or revoked.",
        "Check accessToken; the Business Portal makes new ones.",
      ];
    case status === 403:
      return [
        PermissionError,
        "forbidden",
        "This access token or this IP address is not allowed to.",
        "Ask Proofylink to allow it.",
      ];
    case status === 413:
      return [ApiError, "payload_too_large", "The request is too large.", "Send smaller files."];
    case status >= 500:
      return [ServerError, "server_error", `The server failed (${status}).`, "Try again later."];
    default:
      return [
        ApiError,
        status === 405 ? "method_not_allowed" : "bad_request",
        `The server refused the request (${status}).`,
        "Check baseUrl, or ask Proofylink.",
      ];
  }
}

function invalid({ advise, personal }: RefusedCall, body: Json | undefined): Meaning {
  const errors = fieldErrors(body?.errors, personal);
  return [
    ValidationError,
    "validation_failed",
    `The server refused: ${Object.keys(errors).join(", ") || "the input"}.`,
    advise?.(errors) ?? "Correct what this error's errors say.",
    { errors },
  ];
}

function fieldErrors(given: unknown, personal: readonly string[] | undefined): FieldErrors {
  const entries = Object.entries(object(given) ?? {}).map(([field, messages]) => [
    isFieldName(field, personal) ? field : "unknown_field",
    personal
      ? [messages].flat().map((message) => redact(String(message), personal))
      : ["The server refused it."],
  ]);
  return Object.fromEntries(entries);
}

function isFieldName(field: string, personal: readonly string[] | undefined): boolean {
  return personal
    ? /^[\w.]{1,60}$/.test(field) && redact(field, personal) === field
    : isApiWord(field);
}

function limited(retryAfterMs: number | undefined): Meaning {
  const when = retryAfterMs === undefined ? "later" : `in ${Math.ceil(retryAfterMs / 1000)} s`;
  return [
    RateLimitError,
    "rate_limited",
    "Too many requests.",
    `Try again ${when}, fewer at a time.`,
  ];
}
