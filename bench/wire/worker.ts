// A process that runs one client: `node worker.ts <module>`. It makes the calls its parent asks for, so
// that what a client breaks (its memory, its event loop) breaks nothing else.

import { type Told, toldByError, toldByValue } from "./told.ts";
import type { Target, WireCalls, WireClient } from "./wire-client.ts";

/** What the parent sends. All calls of one process go to the same target, by the same client. */
export interface Order {
  readonly target: Target;
  readonly call: "create" | "read";
}

const memoryLimit = 2 ** 30;

const { client } = (await import(process.argv[2] ?? "")) as { client: WireClient };

let calls: WireCalls | undefined;

process.on("message", async ({ target, call }: Order) => {
  calls ??= client.connect(target);
  report(await Promise.try(calls[call]).then(toldByValue, toldByError));
});

setInterval(() => {
  if (process.memoryUsage.rss() < memoryLimit) return;
  report({ kind: "died" });
  process.disconnect();
  process.exit(1);
}, 20).unref();

// A rejection that nobody handles ends a Node process; that is part of what a client does.
process.on("disconnect", () => process.exit(0));

process.send?.("loaded");

function report(told: Told): void {
  process.send?.(told);
}
