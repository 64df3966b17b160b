import type { IncomingMessage } from "node:http";
import { BodyChunks, type BodyOptions } from "./body-chunks.ts";
import { IncomingResponse } from "./incoming-response.ts";
import { Interruption } from "./interruption.ts";

/** Statuses whose answers have no body. */
const bodyless = new Set([204, 205, 304]);

/**
 * The answer as `fetch` would give it; its body is read from the network as it is consumed.
 *
 * @throws Interruption when it cannot be one
 */
export function readResponse(incoming: IncomingMessage, options: BodyOptions): Response {
  const status = incoming.statusCode ?? 0;
  if (status < 200 || status > 599) throw new Interruption("other", "INVALID_STATUS");
  if (Number(incoming.headers["content-length"] ?? 0) > options.maxResponseBytes) {
    throw new Interruption("too-large", "RESPONSE_TOO_LARGE");
  }
  const chunks = new BodyChunks(incoming, options);
  if (!bodyless.has(status)) return new IncomingResponse(status, incoming.rawHeaders, chunks);
  incoming.resume();
  return new IncomingResponse(status, incoming.rawHeaders, undefined);
}
