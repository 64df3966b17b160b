// What uploading from disk costs, in memory above all:
//   npm run bench uploads

import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { machine, writeProof } from "../proof-page.ts";
import { type Cost, median, spread, table } from "../ratios.ts";
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
  const told = Promise.withResolvers<Measured>();
  child.once("message", told.resolve);
  child.once("exit", (code) => told.reject(new Error(`"${name}" ended with ${code}, untold.`)));
  return told.promise;
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
  return table(["", "MiB over idle", "memory ×", "time ×", "processor time ×"], rows);
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
  writeProof("uploads", {
    title: "What uploads from disk cost",
    command: "npm run bench uploads",
    parts: [
      "60 uploads of a 4 MB file, 8 in flight, over the loopback, with the server in another process." +
        " Memory is the peak of the resident set over idle, where idle is after one upload and a" +
        " garbage collection. Every measurement has a process of its own; the ways take turns for" +
        ` ${rounds} rounds; medians, and quartiles in brackets, of the ratios to the bare stream of` +
        ` the same round. ${machine()}: compare the rows, not the machines.`,
      report(results),
    ],
  });
} finally {
  await rm(folder, { recursive: true });
}
