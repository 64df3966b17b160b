// One server, alone in this process: node serve.ts mock | memory | <file of a database>. Tells its parent
// where it listens, and what it has cost whenever it is asked.

import { startMock } from "@proofylink/mock";
import { type Sandbox, startSandbox } from "@proofylink/sandbox";
import { knownCode } from "./requests.ts";
import type { ServerCost } from "./server-process.ts";

const tokens = 1_000_000;
const rows = 1_000;
const untilCompleted = 11_000;

async function startOn(database: string): Promise<Sandbox> {
  return startSandbox({ tokens, ...(database === "memory" ? {} : { database }) });
}

/** Brings a sandbox from empty to what a list and a detail are read from. */
async function fill({ place, clock, ledger }: Sandbox): Promise<void> {
  for (let row = 1; row < rows; row += 1) await place({ referenceCode: `EMP-990101-${row}` });
  await place({ referenceCode: knownCode });
  await clock.advance(untilCompleted);
  await ledger.read();
}

function cost(): ServerCost {
  const { user, system } = process.cpuUsage();
  const memory = process.resourceUsage().maxRSS / 1024;
  return { cpu: (user + system) / 1000, memory };
}

const what = process.argv[2] ?? "";
const sandbox = what === "mock" ? undefined : await startOn(what);
const server = sandbox ?? (await startMock());
process.on("message", async (asked: "fill" | "cost") => {
  if (asked === "fill" && sandbox !== undefined) await fill(sandbox);
  process.send?.(cost());
});
process.once("disconnect", () => process.exit());
process.send?.({ url: server.url, accessToken: server.accessToken });
