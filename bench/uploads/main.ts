// 60 uploads of 4 MB from disk, 8 in flight: memory over idle, time and processor time of each way,
// as ratios to a bare node:http stream measured in the same round. Every measurement has a process
// of its own; the ways rotate.

import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cost } from "../ratios.ts";
import { median, spread, table } from "../ratios.ts";
import { startOtherEnd } from "../start-server.ts";
import { uploadWays } from "./ways.ts";

const rounds = Number(process.env.ROUNDS ?? 7);
const bytes = 4_000_000;

type Measured = Cost & { readonly memory: number };

async function measure(name: string, baseUrl: string, path: string): Promise<Measured> {
  const execArgv = [...process.execArgv, "--expose-gc"];
  const child = fork(join(import.meta.dirname, "measure-one.ts"), [name, baseUrl, path], {
    execArgv,
  });
  const [measured] = (await once(child, "message")) as [Measured];
  return measured;
}

function report(results: ReadonlyMap<string, readonly Measured[]>): string {
  const [floor = []] = results.values();
  const rows = [...results].map(([name, own]) => {
    const ratio = (of: (one: Measured) => number): string =>
      spread(own.map((one, round) => of(one) / of(floor[round] ?? one)));
    return [
      name,
      String(Math.round(median(own.map(({ memory }) => memory)))),
      ratio(({ memory }) => memory),
      ratio(({ wall }) => wall),
      ratio(({ cpu }) => cpu),
    ];
  });
  return table(["way", "MiB over idle", "memory ×", "time ×", "processor time ×"], rows);
}

const folder = await mkdtemp(join(tmpdir(), "proofylink-bench-"));
const path = join(folder, "specimen.jpg");
// The first and last bytes of a JPEG, so that the client takes it for one.
const image = Buffer.concat([Buffer.from("ffd8ffe000104a464946", "hex"), randomBytes(bytes)]);
await writeFile(path, Buffer.concat([image, Buffer.from("ffd9", "hex")]));
try {
  using server = await startOtherEnd(join(import.meta.dirname, "serve.ts"));
  console.log(
    `Node ${process.version}, ${rounds} rounds, 60 uploads of 4 MB, 8 in flight, loopback.`,
  );
  const results = new Map(Object.keys(uploadWays).map((name): [string, Measured[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, own] of results) own.push(await measure(name, server.url, path));
  }
  console.log(`\n${report(results)}`);
} finally {
  await rm(folder, { recursive: true });
}
