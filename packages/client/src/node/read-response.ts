import type { IncomingMessage } from "node:http";
import { Interruption } from "./interruption.ts";
import type { SendTrace } from "./send-trace.ts";

/** Statuses whose answers have no body. */
const bodyless = new Set([204, 205, 304]);

export interface ReadingOptions {
  readonly maxResponseBytes: number;
  readonly trace: SendTrace;
  /** Makes the error that a reader of the body gets. */
  readonly asFailure: (error: unknown) => Error;
  /** Called once, when the answer was read or given up. */
  readonly ended: () => void;
}

/** The answer as `fetch` would give it; its body is read from the network as it is consumed. */
export function readResponse(incoming: IncomingMessage, options: ReadingOptions): Response {
  const status = incoming.statusCode ?? 0;
  const announced = Number(incoming.headers["content-length"] ?? 0);
  if (status < 200 || status > 599) {
    throw new Interruption("other", "INVALID_STATUS");
  }
  if (announced > options.maxResponseBytes) throw tooLarge();
  const stream = bodyStream(incoming, options);
  const headers = readHeaders(incoming.rawHeaders);
  if (!bodyless.has(status)) return new Response(stream, { status, headers });
  void stream.cancel();
  return new Response(null, { status, headers });
}

function bodyStream(
  incoming: IncomingMessage,
  { maxResponseBytes, trace, asFailure, ended }: ReadingOptions,
): ReadableStream<Uint8Array> {
  let left = maxResponseBytes;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.on("data", (chunk: Buffer) => {
        left -= chunk.length;
        if (left < 0) return void incoming.destroy(tooLarge());
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on("end", () => {
        trace.mark("response-body", "body");
        ended();
        controller.close();
      });
      incoming.on("error", (error) => {
        ended();
        controller.error(asFailure(error));
      });
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      ended();
      // Nobody listens any more; the connection cannot be used again with a rest of this in it.
      incoming
        .removeAllListeners()
        .on("error", () => {})
        .destroy();
    },
  });
}

function readHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < raw.length; at += 2) headers.append(raw[at] ?? "", raw[at + 1] ?? "");
  return headers;
}

function tooLarge(): Interruption {
  return new Interruption("too-large", "RESPONSE_TOO_LARGE");
}
