import type { CallSite } from "./call.ts";
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
import { redact } from "./redact.ts";
import { retryAfterMs } from "./transport/retry-after.ts";
import { otherEncodingAdvice } from "./upload/encoding.ts";

type Facts = Partial<ErrorFacts> & { readonly status: number };
type Meaning = readonly [typeof ApiError, ErrorCode, string, string];

const askVendor = "Ask Proofylink, with the time and the operation.";

const meanings: Readonly<Record<number, Meaning>> = {
  401: [
    AuthenticationError,
    "unauthenticated",
    "The access token is missing, wrong or revoked.",
    "Check accessToken; make a new one in the Business Portal if need be.",
  ],
  403: [
    PermissionError,
    "forbidden",
    "The access token may not do this, or this machine's IP address is not allowed.",
    "Ask Proofylink to allow the address or the operation.",
  ],
  405: [
    ApiError,
    "method_not_allowed",
    "The server does not know this method here.",
    "Check baseUrl: it must not have a path of its own.",
  ],
  413: [
    ApiError,
    "payload_too_large",
    "The request is larger than the server accepts.",
    "Send smaller files.",
  ],
};

/** The error for an answer with a code of 400 or more. No text of the answer gets into it, except field messages. */
export function apiError(
  site: CallSite,
  facts: Facts,
  body: Json | undefined,
  headers: Headers,
): ProofylinkError {
  const { status } = facts;
  if (status === 422) return validationError(site, facts, body);
  if (status === 429) return rateLimitError(site, facts, headers);
  if (status === 404 || status === 400) return badRequest(facts, body);
  const [Class, code, what, nextStep] = meanings[status] ?? fallback(status);
  return new Class(what, { ...facts, code, nextStep });
}

function fallback(status: number): Meaning {
  return status < 500
    ? [ApiError, "bad_request", `The server refused the request (${status}).`, askVendor]
    : [ServerError, "server_error", `The server failed (${status}).`, "Try again later."];
}

/** The vendor's pages label not-found answers 400 as well as 404. */
function badRequest(facts: Facts, body: Json | undefined): ProofylinkError {
  const message = String(body?.message ?? "");
  // The API's own answers carry `status`; a framework that does not know the path, or a proxy, does not.
  const own = typeof body?.status === "string";
  if (facts.status === 400 && /insufficient\s+token/i.test(message)) {
    return new InsufficientTokensError("No token is left; nothing was created.", {
      ...facts,
      code: "insufficient_tokens",
      nextStep: "Top up in the Business Portal, then create again.",
    });
  }
  if (own && (facts.status === 404 || /not found|tidak ditemukan/i.test(message))) {
    return new NotFoundError("The API says that there is no such thing.", {
      ...facts,
      code: "not_found",
      nextStep: notFoundAdvice(facts),
    });
  }
  if (facts.status === 404) {
    return new UnexpectedResponseError("The server does not know this path.", {
      ...facts,
      code: "wrong_base_url",
      nextStep: "Check baseUrl: scheme and host only; the client adds /api/v1/external/….",
    });
  }
  return new ApiError("The server refused the request.", {
    ...facts,
    code: "bad_request",
    nextStep: askVendor,
  });
}

function notFoundAdvice({ method, operation }: Facts): string {
  if (method === "POST") return "Check verification_type_id: it may not be enabled for your company.";
  if (operation === "getTokenBalance") return "Check that accessToken belongs to your company.";
  if (operation === "listVerifications") return "Nothing matched, or your company is not known.";
  return "Check the reference code.";
}

function validationError(site: CallSite, facts: Facts, body: Json | undefined): ValidationError {
  const errors = fieldErrors(body?.errors, site.personal ?? []);
  const fields = Object.keys(errors).join(", ") || "no field in particular";
  const advice = site.encoding && otherEncodingAdvice(errors, site.encoding);
  return new ValidationError(`The server refused the input: ${fields}.`, {
    ...facts,
    code: "validation_failed",
    nextStep: advice ?? "Read this error's errors, correct the input and call again.",
    errors,
  });
}

function fieldErrors(given: unknown, personal: readonly string[]): FieldErrors {
  const entries = Object.entries(object(given) ?? {}).map(([field, messages]) => {
    const texts = [messages].flat().filter((message) => typeof message === "string");
    const name = /^[\w.]{1,60}$/.test(field) ? field : "unknown_field";
    return [name, texts.map((text) => redact(text, personal))] as const;
  });
  return Object.fromEntries(entries);
}

function rateLimitError(site: CallSite, facts: Facts, headers: Headers): RateLimitError {
  const wait = retryAfterMs(headers, site.clock.now());
  const when = wait === undefined ? "later" : `in ${Math.ceil(wait / 1000)} s`;
  return new RateLimitError("Too many requests.", {
    ...facts,
    code: "rate_limited",
    nextStep: `Try again ${when}, and send fewer at a time.`,
    ...(wait !== undefined && { retryAfterMs: wait }),
  });
}
