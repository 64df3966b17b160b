// What a client's own code costs a call, over a fetch that answers at once:
//   npm run bench call-cost
import { installPeers } from "../peers/install.ts";
import { machine, writeProof } from "../proof-page.ts";
import { costOf, median, spread, table } from "../ratios.ts";
import { bareFetch, openapiFetch, proofylink } from "./our-ways.ts";
import { stubbedApi } from "./stubbed-api.ts";
import type { StubbedApi, Way } from "./way.ts";

const rounds = Number(process.env.ROUNDS ?? 150);
const warmUp = 30;
const callsInSlice = 200;

installPeers();
// Its types need the peers, which are not installed where nothing is measured.
const peersModule = new URL("../peers/call-cost.ts", import.meta.url).href;
const { peerWays } = (await import(peersModule)) as { peerWays(api: StubbedApi): Way[] };

const api = stubbedApi();
const ways = [bareFetch(api), proofylink(api), openapiFetch(api), ...peerWays(api)];
const yardstickAt = 2;
const microseconds = ways.map((): number[] => []);
for (let round = 0; round < warmUp + rounds; round += 1) {
  for (const turn of ways.keys()) {
    // Each goes first in turn: none always pays for the garbage of the same neighbour.
    const at = (turn + round) % ways.length;
    const { cpu } = await costOf(() => ways[at]!.read(), callsInSlice, 1);
    if (round >= warmUp) microseconds[at]?.push(cpu * 1000);
  }
}

const floor = microseconds[0] ?? [];
const over = microseconds.map((own) => own.map((cost, round) => cost - (floor[round] ?? 0)));
const yardstick = median(over[yardstickAt] ?? []);
const rows = ways.slice(1).map(({ name }, index) => {
  const own = over[index + 1] ?? [];
  return [name, spread(own), (median(own) / yardstick).toFixed(1)];
});

writeProof("call-cost", {
  title: "What the client's own code costs a call",
  command: "npm run bench call-cost",
  parts: [
    "One read of one verification over a fetch that answers at once with 1 kB of JSON, so that only the" +
      " clients' own work is left; each as it comes, with its time-outs, retries and errors." +
      ` Slices of ${callsInSlice} calls of all of them rotate in one process for ${rounds} rounds;` +
      " medians, and quartiles in brackets, of the differences within a round to the bare fetch and" +
      ` .json(), which took ${median(floor).toFixed(1)} µs. ${machine()}: compare the rows, not the machines.`,
    table(["", "processor µs over the bare fetch", "× openapi-fetch"], rows),
  ],
});
