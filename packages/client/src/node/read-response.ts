import type { BodyChunks } from "./body-chunks.ts";
import { IncomingResponse } from "./incoming-response.ts";
import { Interruption } from "./interruption.ts";

/** Statuses whose answers have no body. */
const bodyless = new Set([204, 205, 304]);

/** The head of an answer, as the HTTP engine read it. */
export interface ResponseHead {
  readonly status: number;
  readonly contentLength: string | undefined;
  /** Called when somebody looks at the headers. */
  readonly headers: () => Headers;
}

/**
 * The answer as `fetch` would give it; its body is read from the network as it is consumed.
 *
 * @throws Interruption when it cannot be one
 */
export function readResponse(
  { status, contentLength, headers }: ResponseHead,
  chunks: BodyChunks,
  maxBytes: number,
): Response {
  if (status < 200 || status > 599) throw new Interruption("other", "INVALID_STATUS");
  if (Number(contentLength ?? 0) > maxBytes) {
    throw new Interruption("too-large", "RESPONSE_TOO_LARGE");
  }
  return new IncomingResponse(status, headers, bodyless.has(status) ? undefined : chunks);
}
