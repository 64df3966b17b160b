import { apiError } from "./api-error.ts";
import type { Clock } from "./clock.ts";
import { type ErrorFacts, UnexpectedResponseError } from "./errors.ts";
import { type Json, object } from "./json.ts";
import { operations } from "./operations.ts";
import { outcomeUnknown, rejections } from "./outcome.ts";
import type { OperationId } from "./transport/transport.ts";
import type { UploadEncoding } from "./upload/encoding.ts";

/** What openapi-fetch answers, its body as text. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Which call an answer belongs to. */
export interface CallSite {
  readonly operation: OperationId;
  readonly clock: Clock;
  /** Of a create: what a server might repeat in its messages. */
  readonly personal?: readonly string[];
  readonly encoding?: UploadEncoding;
  /** Of a create: when it was begun, in milliseconds since 1970. */
  readonly startedAt?: number;
}

/**
 * Turns an answer into a value or an error. The HTTP code decides first, then the form, then the content:
 * the words in the envelope differ from page to page of the vendor.
 *
 * @param read Takes the value out of the envelope; `undefined` when it is not there.
 */
export async function call<T>(
  site: CallSite,
  pending: Promise<Answer>,
  read: (envelope: Json, response: Response) => T | undefined,
): Promise<T> {
  const { data, error, response } = await pending;
  const { status, ok, headers } = response;
  const text = ok ? data : error;
  const body = ok ? parse(text) : object(error);
  const value = ok && body ? read(body, response) : undefined;
  if (value !== undefined) return value;

  const [method, pathTemplate] = operations[site.operation];
  const facts = { operation: site.operation, method, pathTemplate, status };
  const what = describe(status, body, text, headers);
  if (method === "POST" && !rejections.has(status)) {
    throw outcomeUnknown(facts, {
      why: ok || status < 400 ? what : `the server answered ${status}`,
      evidence: { sent: "maybe", phase: "body", source: "none", timeline: [] },
      startedAt: site.startedAt ?? site.clock.now(),
      now: site.clock.now(),
      status,
    });
  }
  if (ok || status < 400) throw unexpected(facts, what);
  throw apiError(site, facts, body, headers);
}

// A parser's own error quotes the text, which may be a person's data.
function parse(text: unknown): Json | undefined {
  try {
    return object(JSON.parse(String(text)));
  } catch {
    return undefined;
  }
}

/** What an answer that is no answer of the API looks like. */
function describe(
  status: number,
  body: Json | undefined,
  text: unknown,
  headers: Headers,
): string {
  if (status === 0 || (status >= 300 && status < 400)) return "the server redirected elsewhere";
  if (body) return "the answer is JSON of another form";
  if (text === undefined || text === "") return "the answer was empty";
  const html = headers.get("content-type")?.includes("html") || /^\s*</.test(String(text));
  return html ? "an HTML page came instead of JSON" : "the answer is not JSON, or was cut short";
}

function unexpected(facts: Partial<ErrorFacts>, what: string): UnexpectedResponseError {
  return new UnexpectedResponseError(`This is not an answer of the API: ${what}.`, {
    ...facts,
    code: what.includes("redirected") ? "redirected" : "unexpected_response",
    nextStep: "Check baseUrl: it must be the address of the API itself, not of a page or a proxy.",
  });
}
