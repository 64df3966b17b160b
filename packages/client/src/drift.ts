import { checkValue } from "./drift/check-value.ts";
import { type BodyDeviation, type Deviation, printableMediaType } from "./drift/deviation.ts";
import { answers, schemas } from "./generated/answer-schemas.ts";
import type { OperationId, TransportLayer } from "./transport/transport.ts";

export type { Deviation, DeviationKind } from "./drift/deviation.ts";

/** An answer, as it came. */
export interface ReceivedAnswer {
  readonly operation: OperationId;
  /** The HTTP status. */
  readonly status: number;
  /** The Content-Type header. */
  readonly contentType: string | null;
  readonly body: string;
}

// An answer in which more is wrong is another API.
const mostDeviations = 100;

/**
 * Compares an answer with the spec. What it finds names places and types and never a value, so it can be
 * logged. Equal findings in several elements of an array or members of a map are told once.
 *
 * @returns at most 100 deviations; none when the answer is as the spec says
 */
export function checkAnswer(answer: ReceivedAnswer): Deviation[] {
  const { operation, status, contentType, body } = answer;
  const found = new Map<string, Deviation>();
  const report = (deviation: BodyDeviation): void => {
    if (found.size >= mostDeviations) return;
    found.set(JSON.stringify(deviation), { operation, status, ...deviation });
  };
  const documented = answers[operation];
  const content = documented[status];
  if (content === undefined) {
    const expected = Object.keys(documented).join(", ");
    report({ kind: "undocumented-status", path: "$", expected, found: String(status) });
    return [...found.values()];
  }
  const mediaType = printableMediaType(contentType);
  const schema = Object.hasOwn(content, mediaType) ? content[mediaType] : undefined;
  if (schema === undefined) {
    const expected = Object.keys(content).join(", ");
    report({ kind: "undocumented-media-type", path: "$", expected, found: mediaType });
    return [...found.values()];
  }
  const value = parse(body);
  if (value === unreadable) {
    report({ kind: "wrong-type", path: "$", expected: "JSON", found: "other text" });
  } else {
    checkValue({ $ref: schema }, value, "$", { schemas, report });
  }
  return [...found.values()];
}

/**
 * A layer for the client's `middleware` that compares every answer with the spec, also those of tries that
 * are repeated and of calls through `proofylink.http`. It changes no answer: unknown fields and words are
 * kept. What `onDrift` throws is dropped, because a create must not fail on it.
 *
 * @example
 * const proofylink = createProofylink({
 *   middleware: [specDrift(({ kind, operation, path }) => log.warn({ kind, operation, path }))],
 * });
 */
export function specDrift(onDrift: (deviation: Deviation) => void): TransportLayer {
  return (next) => async (request) => {
    const response = await next(request);
    const { operation } = request;
    if (operation === undefined) return response;
    try {
      const { status, headers } = response;
      const body = await response.clone().text();
      const contentType = headers.get("content-type");
      checkAnswer({ operation, status, contentType, body }).forEach(onDrift);
    } catch {
      // Neither a body that ends early nor a fault of the callback belongs to this layer.
    }
    return response;
  };
}

const unreadable = Symbol("unreadable");

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}
