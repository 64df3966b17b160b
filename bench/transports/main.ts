// Calls a second and processor time of the transports beside what they stand on, as ratios to the
// bare global fetch. Slices of every way rotate in one process; medians and quartiles of the ratios
// between slices of the same round are shown.

import { join } from "node:path";
import { costOf, median, spread, table } from "../ratios.ts";
import { startOtherEnd } from "../start-server.ts";
import { createWays, readWays, type Way } from "./ways.ts";

const rounds = Number(process.env.ROUNDS ?? 40);
const callsInSlice = 100;

async function compare(title: string, ways: readonly Way[], inFlight: number): Promise<void> {
  const costs = ways.map((): { wall: number; cpu: number }[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const turn of ways.keys()) {
      // Each way goes first in turn: none always pays for the rubbish of the same neighbour.
      const at = (turn + round + ways.length) % ways.length;
      const cost = await costOf(ways[at]?.call ?? Promise.resolve, callsInSlice, inFlight);
      // The first round only warms up.
      if (round >= 0) costs[at]?.push(cost);
    }
  }
  const floor = costs[0] ?? [];
  const rows = ways.map(({ name }, at) => {
    const own = costs[at] ?? [];
    return [
      name,
      spread(own.map(({ wall }, round) => (floor[round]?.wall ?? 0) / wall)),
      spread(own.map(({ cpu }, round) => cpu / (floor[round]?.cpu ?? 0))),
      String(Math.round(median(own.map(({ cpu }) => cpu * 1000)))),
    ];
  });
  console.log(`\n### ${title}\n`);
  console.log(table(["way", "calls a second ×", "processor time ×", "µs of processor"], rows));
}

using server = await startOtherEnd(join(import.meta.dirname, "serve.ts"));
console.log(`Node ${process.version}, ${rounds} rounds of ${callsInSlice} calls, loopback.`);
const reads = readWays(server.url);
await compare("A detail read, one at a time", reads, 1);
await compare("A detail read, 16 in flight", reads, 16);
await compare("A create of 2 kB of JSON, one at a time", createWays(server.url), 1);
process.exit();
