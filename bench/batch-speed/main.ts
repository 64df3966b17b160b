// What a journal costs, and what a million rows need:
//   npm run bench batch-speed
//   npm run bench batch-speed -- --rows 500 --many 20000     (smaller, for a look)

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { drawThumbnailJpeg, specimenPath } from "@proofylink/testing";
import { machine, writeProof } from "../proof-page.ts";
import { table } from "../ratios.ts";
import type { Measured, Settings } from "./measure.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "4000" },
    few: { type: "string", default: "10000" },
    many: { type: "string", default: "1000000" },
  },
});
const rows = Number(values.rows);
const program = new URL("measure.ts", import.meta.url).pathname;
const folder = await mkdtemp(join(tmpdir(), "proofylink-bench-"));
const thumbnail = join(folder, "ktp.jpg");
await writeFile(thumbnail, drawThumbnailJpeg());
let journals = 0;

async function measure(settings: Omit<Settings, "journal">): Promise<Measured> {
  journals += 1;
  const { way, rows, concurrency, latencyMs } = settings;
  console.error(`${way}: ${rows} rows, ${concurrency} at a time, ${latencyMs} ms …`);
  const journal = join(folder, `people-${journals}.journal`);
  const MEASURE = JSON.stringify({ ...settings, journal });
  const running = promisify(execFile)(
    process.execPath,
    ["--conditions=@proofylink/source", program],
    { env: { ...process.env, MEASURE }, maxBuffer: 2 ** 26 },
  );
  running.child.stderr?.pipe(process.stderr);
  const { stdout } = await running;
  await rm(journal, { force: true });
  return JSON.parse(stdout) as Measured;
}

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
      const measured = await measure({
        way: way as keyof typeof ways,
        rows,
        concurrency,
        latencyMs,
        image,
      });
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

async function sizes(): Promise<string[][]> {
  const lines: string[][] = [];
  for (const count of [Number(values.few), Number(values.many)]) {
    const load = { rows: count, concurrency: 64, latencyMs: 5, image: thumbnail };
    const measured = await measure({ way: "batch", ...load });
    lines.push([
      String(count),
      measured.peakMiB.toFixed(0),
      ((1e6 * measured.addSeconds) / count).toFixed(0),
      ((1e6 * measured.seconds) / count).toFixed(0),
      ((measured.journalMiB * 2 ** 20) / count).toFixed(0),
    ]);
  }
  return lines;
}

try {
  const bySpeed = await speeds();
  const bySize = await sizes();
  writeProof("batch-speed", {
    title: "What a batch costs",
    command: "npm run bench batch-speed",
    parts: [
      `${machine()}. The API is a function in the same process that reads each create, with its 48 kB image from` +
        " disk, and answers after the load's time, up to a quarter more or less; the bound is *creates at a time ÷ that" +
        ` time*. Each way runs in a process of its own, ${rows} people.`,
      table(
        ["load", "way", "creates a second", "of the bound", "CPU ms a row", "peak MiB"],
        bySpeed,
      ),
      "The ways without a journal know nothing after a kill: neither what was created nor what was paid. The batch" +
        " asks for the balance, begins with four creates at a time and finds the sixteen; that is in its figures.",
      "Memory, with a small image, 64 creates at a time and 5 ms, so that the work and not the waiting is what takes" +
        " the time:",
      table(
        [
          "rows",
          "peak MiB",
          "µs a row to add",
          "µs a row to send",
          "bytes a row in the file at the end",
        ],
        bySize,
      ),
    ],
  });
} finally {
  await rm(folder, { recursive: true });
}
