import type { Socket } from "node:net";

/** Resolves at `event`; rejects when the socket fails or ends before that, or the signal ends it. */
export function untilReady(
  socket: Socket,
  event: "connect" | "secureConnect",
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => fail(signal.reason);
    const done = () => {
      socket.off(event, ready).off("error", fail).off("close", closed);
      signal.removeEventListener("abort", stop);
    };
    const ready = () => {
      done();
      resolve();
    };
    const fail = (error: unknown) => {
      done();
      // What the dying socket still has to say interests nobody.
      socket.on("error", () => {}).destroy();
      reject(error);
    };
    const closed = () => fail(Object.assign(new Error("closed"), { code: "ECONNRESET" }));
    socket.on(event, ready).on("error", fail).on("close", closed);
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
  });
}
