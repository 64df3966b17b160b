// What the transports cost beside what they stand on:
//   npm run bench transports
import { join } from "node:path";
import { machine, writeProof } from "../proof-page.ts";
import { type Cost, costOf, median, spread, table } from "../ratios.ts";
import { startOtherEnd } from "../start-server.ts";
import { createWays, readWays, type Way } from "./ways.ts";

const rounds = Number(process.env.ROUNDS ?? 100);
const warmUp = 4;
const callsInSlice = 50;

async function compare(ways: readonly Way[], inFlight: number): Promise<string> {
  const costs = ways.map((): Cost[] => []);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const turn of ways.keys()) {
      // Each goes first in turn: none always pays for the garbage of the same neighbour.
      const at = (turn + round) % ways.length;
      const cost = await costOf(() => ways[at]!.call(), callsInSlice, inFlight);
      if (round >= warmUp) costs[at]?.push(cost);
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
  return table(["", "calls a second ×", "processor time ×", "µs of processor"], rows);
}

using server = await startOtherEnd(join(import.meta.dirname, "serve.ts"));
const reads = readWays(server.url);
writeProof("transports", {
  title: "What the transports cost",
  command: "npm run bench transports",
  parts: [
    "Calls a second and processor time beside the bare global `fetch`, over the loopback, with the" +
      " server in another process. `undici.request` and `node:http` do nothing but send and parse;" +
      " the transports also keep evidence of what was sent, limits and the signal; the whole client" +
      ` checks, retries and names errors besides. Slices of ${callsInSlice} calls of all of them` +
      ` rotate in one process for ${rounds} rounds; medians, and quartiles in brackets, of the ratios` +
      ` within a round. ${machine()}: compare the rows, not the machines.`,
    "## Reading one verification, one at a time",
    await compare(reads, 1),
    "## Reading one verification, 16 in flight",
    await compare(reads, 16),
    "## A create with 2 kB of JSON, one at a time",
    "Those with a new connection each do what keeps a create from being sent twice by the runtime.",
    await compare(createWays(server.url), 1),
  ],
});
process.exit();
