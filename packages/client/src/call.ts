import { apiError } from "./api-error.ts";
import type { Core } from "./core.ts";
import { type FieldErrors, ProofylinkError, UnexpectedResponseError } from "./errors.ts";
import { type Json, object } from "./json.ts";
import { operations } from "./operations.ts";
import type { CallOptions } from "./options.ts";
import { factsOf, outcomeUnknown } from "./outcome.ts";
import { pathParameter } from "./path-parameter.ts";
import { type OperationId, OutgoingRequest, type ReplayableBody } from "./transport/transport.ts";

/** One call of an operation. */
export interface Call<T> {
  readonly operation: OperationId;
  readonly referenceCode?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: ReplayableBody;
  /** Words of the request that a server might repeat in its messages. */
  readonly personal?: readonly string[];
  /** What to do about refused fields, if it is something special. */
  advise?(errors: FieldErrors): string | undefined;
  /** Takes the value out of the envelope; `undefined` when it is not there. */
  read(envelope: Json, headers: Headers): T | undefined;
  /** Takes a value out of an answer of 400 or more that is no error, such as the "not found" of an empty list. */
  readRefusal?(envelope: Json, status: number): T | undefined;
}

/** The answers that prove that nothing was created. 429 is the limiter's, which comes before everything. */
const rejections = [400, 401, 403, 404, 405, 413, 422, 429];

/**
 * Calls an operation and turns its answer into a value or an error. The HTTP code decides first, then the
 * form, then the content: the words in the envelope differ from page to page of the vendor.
 */
export async function call<T>(
  core: Core,
  plan: Call<T>,
  options: CallOptions | undefined,
): Promise<T> {
  const request = outgoing(core, plan, options);
  try {
    return await answerOf(core, plan, request);
  } catch (error) {
    const { code } = Object(error);
    core.observe("onError", request, error instanceof ProofylinkError ? { code } : {});
    throw error;
  }
}

async function answerOf<T>(core: Core, plan: Call<T>, request: OutgoingRequest): Promise<T> {
  const response = await core.transport(request);
  const text = await response.text();
  const { status, ok, headers } = response;
  const body = parse(text);
  const value = body && (ok ? plan.read(body, headers) : plan.readRefusal?.(body, status));
  if (value !== undefined) return value;

  const what = ok || status < 400 ? describe(status, body, text) : `the server answered ${status}`;
  if (request.kind === "create" && !rejections.includes(status)) {
    throw outcomeUnknown(request, what, answered, core.clock.now(), status);
  }
  const facts = factsOf(request, status);
  if (status >= 400) throw apiError(plan, facts, body, headers, core.clock);
  throw new UnexpectedResponseError(`This is not an answer of the API: ${what}.`, {
    ...facts,
    code: ok ? "unexpected_response" : "redirected",
    nextStep: "Check baseUrl: it must be the API itself, not a page or a proxy.",
  });
}

const answered = { sent: "maybe", phase: "body", source: "none", timeline: [] } as const;

function outgoing<T>(
  { baseUrl, options: defaults }: Core,
  { operation, referenceCode, query = {}, headers, body }: Call<T>,
  options: CallOptions = {},
): OutgoingRequest {
  const [method, pathTemplate] = operations[operation];
  const path = pathTemplate.replace("{reference_code}", () => pathParameter(referenceCode));
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("&");
  return new OutgoingRequest(`${baseUrl}${path}${search && `?${search}`}`, {
    method,
    operation,
    pathTemplate,
    headers: new Headers({ ...options.headers, ...headers, Accept: "application/json" }),
    body,
    signal: options.signal,
    timeouts: { ...defaults.timeouts, ...options.timeouts },
    retries: options.retries,
  });
}

// A parser's own error quotes the text, which may be a person's data.
function parse(text: string): Json | undefined {
  try {
    return object(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What an answer that is no answer of the API looks like. */
function describe(status: number, body: Json | undefined, text: string): string {
  if (status < 200 || status > 299) return "the server redirected elsewhere";
  if (body) return "it is JSON of another form";
  if (!text) return "it was empty";
  return /^\s*</.test(text) ? "it is an HTML page" : "it is not JSON, or was cut short";
}
