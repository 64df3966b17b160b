import type { operations as Operations } from "@proofylink/types";
import { apiError, type RefusedCall } from "./api-error.ts";
import type { Core } from "./core.ts";
import { ProofylinkError, UnexpectedResponseError } from "./errors.ts";
import { invalidSetting } from "./invalid-setting.ts";
import { type Json, object } from "./json.ts";
import { operations } from "./operations.ts";
import type { CallOptions } from "./options.ts";
import { factsOf, outcomeUnknown } from "./outcome.ts";
import { pathParameter } from "./path-parameter.ts";
import { tokenOf } from "./transport/authenticate.ts";
import type { OperationId, OutgoingRequest, ReplayableBody } from "./transport/transport.ts";

type Parameters<Id extends OperationId> = Operations[Id]["parameters"];

/** One call of an operation. */
export interface Call<T> extends RefusedCall {
  readonly operation: OperationId;
  readonly referenceCode?: string;
  readonly query?: Parameters<"listVerifications">["query"];
  readonly header?: Parameters<"getCreditReport">["header"];
  readonly body?: ReplayableBody;
  /** Takes the value out of the envelope; `undefined` when it is not there. */
  read(envelope: Json, headers: Headers): T | undefined;
  /** Takes a value out of an answer of 400 or more that is no error, such as the "not found" of an empty list. */
  readRefusal?(envelope: Json, status: number): T | undefined;
}

/** The answers that prove that nothing was created. 429 is the limiter's, which comes before everything. */
const rejections = [400, 401, 403, 404, 405, 413, 422, 429];

/**
 * Calls an operation and turns its answer into a value or an error: the one place that meets openapi-fetch.
 * The HTTP code decides first, then the form, then the content: the words in the envelope differ from page to
 * page of the vendor.
 */
export async function call<T>(
  core: Core,
  plan: Call<T>,
  options: CallOptions | undefined,
): Promise<T> {
  let request: OutgoingRequest | undefined;
  const fetch = (made: OutgoingRequest) => {
    request = made;
    return core.transport(made);
  };
  const [method, path] = operations[plan.operation];
  try {
    // The table of operations and the types of a Call stand for what a union of all operations cannot say.
    const init = { ...settings(core, plan, options), fetch } as never;
    const answer = await core.http.request(method.toLowerCase() as "get", path as never, init);
    return readAnswer(core, plan, request as unknown as OutgoingRequest, answer);
  } catch (error) {
    const { code } = Object(error);
    if (request) core.observe("onError", request, error instanceof ProofylinkError ? { code } : {});
    throw error;
  }
}

function settings<T>(core: Core, plan: Call<T>, options: CallOptions = {}) {
  const { operation, referenceCode, query, header, body } = plan;
  const pathTemplate = operations[operation][1];
  const ofOne = pathTemplate.includes("{");
  return {
    params: {
      query,
      header,
      ...(ofOne && { path: { reference_code: pathParameter(referenceCode) } }),
    },
    body,
    headers: { ...sendable(options.headers), Accept: "application/json" },
    signal: options.signal,
    parseAs: "text",
    operation,
    pathTemplate,
    timeouts: { ...core.options.timeouts, ...options.timeouts },
    retries: options.retries,
  };
}

/** Refuses headers that cannot be sent: the platform's own error would quote them. */
function sendable(headers: CallOptions["headers"]): CallOptions["headers"] {
  try {
    if (headers) new Headers(headers);
    return headers;
  } catch {
    throw invalidSetting("headers", "hold a name or a value that no header can have");
  }
}

function readAnswer<T>(
  core: Core,
  plan: Call<T>,
  request: OutgoingRequest,
  { data, error, response }: { data?: unknown; error?: unknown; response: Response },
): T {
  const { status, ok, headers } = response;
  const text = ok ? data : error;
  const body = ok ? parse(data) : object(error);
  const value = body && (ok ? plan.read(body, headers) : plan.readRefusal?.(body, status));
  if (value !== undefined) return value;

  const what = ok || status < 400 ? describe(status, body, text) : `the server answered ${status}`;
  if (request.kind === "create" && !rejections.includes(status)) {
    throw outcomeUnknown(request, what, answered, core.clock.now(), status);
  }
  const facts = factsOf(request, status);
  if (status >= 400) {
    const token = tokenOf(request) ?? "";
    // A token of a few letters is none, and would be found in every word.
    const personal = plan.personal && [...(token.length > 7 ? [token] : []), ...plan.personal];
    const refused = { ...plan, ...(personal && { personal }) };
    throw apiError(refused, facts, body, headers, core.clock);
  }
  throw new UnexpectedResponseError(`This is not an answer of the API: ${what}.`, {
    ...facts,
    code: ok ? "unexpected_response" : "redirected",
    nextStep: "Check baseUrl: it must be the API itself, not a page or a proxy.",
  });
}

const answered = { sent: "maybe", phase: "body", source: "none", timeline: [] } as const;

// A parser's own error quotes the text, which may be a person's data.
function parse(text: unknown): Json | undefined {
  try {
    return object(JSON.parse(String(text)));
  } catch {
    return undefined;
  }
}

/** What an answer that is no answer of the API looks like. */
function describe(status: number, body: Json | undefined, text: unknown): string {
  if (status < 200 || status > 299) return "the server redirected elsewhere";
  if (body) return "it is JSON of another form";
  if (!text) return "it was empty";
  return /^\s*</.test(String(text)) ? "it is an HTML page" : "it is not JSON, or was cut short";
}
