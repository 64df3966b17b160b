// Batches whose workers are killed again and again while a fifth of all calls fails, and what is left of it:
//   npm run bench batch-chaos            (10,000 rows, 30 kills; once on a file, once with 4 workers on Postgres)
//   npm run bench batch-chaos -- --rows 300 --kills 5 [--only file|postgres]

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createDatabase, startPostgres } from "@proofylink/testing/postgres";
import { writeProof } from "../proof-page.ts";
import { table } from "../ratios.ts";
import type { Audit } from "./audit.ts";
import { type ChaosReport, runChaos } from "./chaos.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "10000" },
    kills: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const chaos = {
  rows: Number(values.rows),
  kills: Number(values.kills),
  seed: Number(values.seed),
  tell: (line: string) => console.error(line),
};

async function onFile(): Promise<ChaosReport> {
  const folder = await mkdtemp(join(tmpdir(), "proofylink-bench-"));
  try {
    return await runChaos({ ...chaos, workers: 1, journal: join(folder, "people.journal") });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function onPostgres(): Promise<ChaosReport> {
  await using server = await startPostgres();
  await using database = await createDatabase(server.url);
  return await runChaos({ ...chaos, workers: 4, journal: database.url });
}

const runs: [string, ChaosReport][] = [];
if (values.only !== "postgres") runs.push(["one worker on a file", await onFile()]);
if (values.only !== "file") runs.push(["four workers on Postgres", await onPostgres()]);

function verdict({ problems }: Audit): string {
  return problems.length === 0 ? "everything agrees" : `${problems.length} problems`;
}

writeProof("batch-chaos", {
  title: "Batches, killed while a fifth of all calls fails",
  command: "npm run bench batch-chaos",
  parts: [
    "Rows with one person each are added to a journal and sent to a sandbox, up to sixteen at a time by each worker." +
      " A fifth of all calls meets a fault: creates are dropped before, while and after they are read and after" +
      " they are carried out, carried out late, answered with 500, 502, 504, 429, a login page, half an answer," +
      " nothing, or never; lists and details are dropped, cut and replaced by pages. Meanwhile workers, processes" +
      " of their own, are ended with SIGKILL at moments that a seed has drawn, and others are started; on Postgres" +
      " now and then one is asked to stop instead.",
    table(
      [
        "",
        "rows",
        "kills",
        "asked to stop",
        "creates on the wire",
        "of them found again",
        "seconds",
      ],
      runs.map(([name, { rows, kills, stops, before, seconds }]) =>
        [name, rows, kills, stops, before.createsOnWire, before.recovered, seconds].map(String),
      ),
    ),
    "When the last worker is done, each row has its verification or is listed as unknown. Of those listed, some" +
      " were carried out so late that they were not found: that is why none is sent again unasked.",
    table(
      ["", "with a verification", "listed as unknown", "verifications", "tokens spent", "verdict"],
      runs.map(([name, { before }]) => [
        name,
        String(before.created),
        `${before.listed}, of which carried out ${before.listedCreated}`,
        String(before.verifications),
        String(before.tokensSpent),
        verdict(before),
      ]),
    ),
    "Then the unknown ones are settled as a person would who looks at the dashboard: `resolve` with the reference" +
      " code of what is there, and *resend* for what is not; the batch runs once more, without faults.",
    table(
      ["", "rows", "verifications", "tokens spent", "listed as unknown", "verdict"],
      runs.map(([name, { rows, after }]) => [
        name,
        ...[rows, after.verifications, after.tokensSpent, after.listed].map(String),
        verdict(after),
      ]),
    ),
    "*Everything agrees* means: each line of the journal is there once and has its end or is listed; each reference" +
      " code in it is the one of that line's person; nobody has two verifications; the verifications are those of the" +
      " journal and those of listed rows, no more and no fewer; each cost one token; the sandbox's ledger finds no" +
      " double charge.",
    "The sandbox is ours and not the real service. SIGKILL leaves what was written to the operating system: a power" +
      " cut, against which the file is written through to the disk, was not tried.",
  ],
});

const problems = runs.flatMap(([, { before, after }]) => [...before.problems, ...after.problems]);
if (runs.some(([, { rows, after }]) => after.verifications !== rows)) {
  problems.push("In the end there are not as many verifications as rows.");
}
if (runs.some(([, { kills }]) => kills < chaos.kills)) {
  problems.push("The rows were done before there were as many kills: give more rows.");
}
if (problems.length > 0) {
  console.error(problems.slice(0, 50).join("\n"));
  process.exitCode = 1;
}
