// How near a batch comes to what an API's latency allows, and what its journal costs:
//   npm run bench batch-speed
//   npm run bench batch-speed -- --rows 500     (fewer, for a look)

import { parseArgs } from "node:util";
import { specimenPath } from "@proofylink/testing";
import { machine, writeProof } from "../proof-page.ts";
import { table } from "../ratios.ts";
import { measureApart } from "./measure-apart.ts";

const { values } = parseArgs({ options: { rows: { type: "string", default: "4000" } } });
const rows = Number(values.rows);

// Short latencies make the work between two creates show, long ones are what a service has.
const loads = [
  { concurrency: 16, latencyMs: 200 },
  { concurrency: 16, latencyMs: 50 },
];
const ways = {
  batch: "this package, a row written before and after each create",
  client: "p-map over our client, no journal",
  "openapi-fetch": "p-map over openapi-fetch, no journal",
} as const;
const image = specimenPath("ktp-specimen.jpg");

async function speeds(): Promise<string[][]> {
  const lines: string[][] = [];
  for (const { concurrency, latencyMs } of loads) {
    const bound = (concurrency * 1000) / latencyMs;
    for (const [way, name] of Object.entries(ways)) {
      const load = { rows, concurrency, latencyMs, image };
      const measured = await measureApart({ way: way as keyof typeof ways, ...load });
      const perSecond = rows / measured.seconds;
      lines.push([
        `${concurrency} at a time, ${latencyMs} ms`,
        name,
        perSecond.toFixed(0),
        `${((100 * perSecond) / bound).toFixed(1)} %`,
        (measured.cpuMs / rows).toFixed(2),
        measured.peakMiB.toFixed(0),
      ]);
    }
  }
  return lines;
}

writeProof("batch-speed", {
  title: "How fast a batch is",
  command: "npm run bench batch-speed",
  parts: [
    `${machine()}. The API is a function in the same process that reads each create, with its 48 kB image from disk,` +
      " and answers after the load's time, up to a quarter more or less; the bound is *creates at a time ÷ that" +
      ` time*. Each way runs in a process of its own, ${rows} people.`,
    table(
      ["load", "way", "creates a second", "of the bound", "CPU ms a row", "peak MiB"],
      await speeds(),
    ),
    "The ways without a journal know nothing after a kill: neither what was created nor what was paid. The batch asks" +
      " for the balance, begins with four creates at a time and finds the sixteen; that is in its figures. Each create" +
      " waits for the disk twice in it, before and after; the processor's time includes adding the rows and the start" +
      " of the process.",
  ],
});
