import { type IncomingMessage, type RequestOptions, request as send } from "node:http";
import { BodyChunks } from "./body-chunks.ts";
import { Interruption } from "./interruption.ts";
import { readResponse } from "./read-response.ts";
import type { SendTrace } from "./send-trace.ts";
import { asTransportFailure } from "./transport-failure.ts";
import type { WireBody } from "./wire-body.ts";
import { writeStreamed } from "./write-streamed.ts";

export interface ExchangeLimits {
  /** Longest time without a byte in either direction, in milliseconds. */
  readonly silenceTimeoutMs: number;
  readonly maxResponseBytes: number;
}

// Heads with a status of 1xx before that of the answer: one a second, and a flood of them ends.
const mostEarlyHeads = 300;

/**
 * One request, written once, and its answer. Resolves when the head of the answer is there; the
 * signal and the limits hold until its body has been read.
 *
 * @throws TransportFailure, or what reading the request's body threw before anything was sent
 */
export function exchange(
  options: RequestOptions,
  body: WireBody | undefined,
  trace: SendTrace,
  limits: ExchangeLimits,
  signal: AbortSignal | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let incoming: IncomingMessage | undefined;
    const outgoing = send(options);
    const superfluous = () => outgoing.destroyed || incoming !== undefined;
    // Once an answer has begun, the error must reach whoever reads it.
    const stop = (reason: Error) => (incoming ?? outgoing).destroy(reason);
    const abort = () => stop(new Interruption("aborted", "ABORTED"));
    const asFailure = (error: unknown) => {
      signal?.removeEventListener("abort", abort);
      return asTransportFailure(error, trace, signal?.aborted === true, incoming?.statusCode);
    };
    // Once there is an answer, its reader is told of what goes wrong.
    const failUnanswered = (error: unknown) => {
      if (incoming === undefined) reject(asFailure(error));
    };

    outgoing.on("socket", () => {
      const silent = () => stop(new Interruption("timeout", "SILENCE_TIMEOUT"));
      outgoing.setTimeout(limits.silenceTimeoutMs, silent);
      if (body === undefined || body.text !== undefined) {
        trace.mark("request-head", "request");
        outgoing.end(body?.text);
        return;
      }
      writeStreamed(outgoing, body, trace, superfluous).catch((error) => {
        // An unreadable body is no failure of the transport, unless it breaks off half way.
        if (trace.sent === "no") reject(error);
        outgoing.destroy(error);
      });
    });
    let early = 0;
    outgoing.on("information", () => {
      early += 1;
      if (early > mostEarlyHeads) stop(new Interruption("other", "TOO_MANY_EARLY_HEADS"));
    });
    outgoing.on("finish", () => trace.mark("request-body", "response"));
    outgoing.on("response", (message) => {
      incoming = message;
      trace.mark("response-head", "body");
      const chunks = chunksOf(message, limits.maxResponseBytes, asFailure);
      message.on("close", () => signal?.removeEventListener("abort", abort));
      try {
        resolve(readResponse(headOf(message), chunks, limits.maxResponseBytes));
      } catch (error) {
        message.destroy();
        reject(asFailure(error));
      }
    });
    outgoing.on("error", failUnanswered);
    outgoing.on("close", () => failUnanswered({ code: "ECONNRESET" }));
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
  });
}

function chunksOf(
  incoming: IncomingMessage,
  maxBytes: number,
  asFailure: (error: unknown) => Error,
): BodyChunks {
  const chunks = new BodyChunks(incoming, maxBytes);
  incoming.on("data", (chunk: Buffer<ArrayBuffer>) => chunks.receive(chunk));
  incoming.on("end", () => chunks.end());
  incoming.on("error", (error) => chunks.fail(asFailure(error)));
  return chunks;
}

function headOf({ statusCode = 0, headers, rawHeaders }: IncomingMessage) {
  return {
    status: statusCode,
    contentLength: headers["content-length"],
    headers: () => {
      const read = new Headers();
      for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
        read.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
      }
      return read;
    },
  };
}
