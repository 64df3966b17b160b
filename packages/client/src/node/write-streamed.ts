import type { ClientRequest } from "node:http";
import type { SendTrace } from "./send-trace.ts";
import type { WireBody } from "./wire-body.ts";

/**
 * Writes head and body, as fast as the network takes them, and stops when `over` says that the rest
 * interests nobody. The first piece of the body is asked for before anything is written: a file that
 * cannot be read costs no half request.
 */
export async function writeStreamed(
  outgoing: ClientRequest,
  body: WireBody,
  trace: SendTrace,
  over: () => boolean,
): Promise<void> {
  const chunks = body.chunks()[Symbol.asyncIterator]();
  try {
    let next = await chunks.next();
    if (over()) return;
    trace.mark("request-head", "request");
    outgoing.flushHeaders();
    while (next.done !== true && !over()) {
      if (!outgoing.write(next.value)) await untilDrained(outgoing);
      next = await chunks.next();
    }
    if (!over()) outgoing.end();
  } finally {
    await chunks.return?.();
  }
}

function untilDrained(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off("drain", done).off("close", done).off("response", done);
      resolve();
    };
    outgoing.on("drain", done).on("close", done).on("response", done);
  });
}
