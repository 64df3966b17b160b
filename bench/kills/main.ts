// Sandboxes that are killed again and again while they create, and what is left of it:
//   npm run bench kills

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startSandbox } from "@proofylink/sandbox";
import { createDatabase, startPostgres } from "@proofylink/testing/postgres";
import { writeProof } from "../proof-page.ts";
import { table } from "../ratios.ts";
import { type Audit, audit } from "./audit.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { createUntilGone, type Sent } from "./create-until-gone.ts";
import { type SandboxProcess, startSandboxProcess } from "./sandbox-process.ts";

const kills = Number(process.env.KILLS ?? 60);
const seed = Number(process.env.SEED ?? 1);
const tokens = 1_000_000;

interface Run extends Audit {
  readonly kills: number;
  readonly sent: readonly Sent[];
}

interface Running {
  readonly sandbox: SandboxProcess;
  /** Ends when the sandbox is gone. */
  readonly creating: Promise<void>;
}

/** Keeps `sandboxes` of them busy on one database and kills one after the other. */
async function killAgainAndAgain(
  database: string,
  sandboxes: number,
  chance: Chance,
): Promise<Run> {
  const sent: Sent[] = [];
  const start = async (): Promise<Running> => {
    const sandbox = await startSandboxProcess(database, tokens);
    return { sandbox, creating: createUntilGone(sandbox, sent) };
  };
  const end = async ({ sandbox, creating }: Running): Promise<void> => {
    await sandbox.kill();
    await creating;
  };
  const running: Running[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    while (running.length < sandboxes) running.push(await start());
    await pause(chance.between(1, 600));
    const [chosen] = running.splice(chance.between(0, sandboxes - 1), 1);
    if (chosen !== undefined) await end(chosen);
  }
  await Promise.all(running.map(end));
  await using sandbox = await startSandbox({ database });
  return { kills: kills + running.length, sent, ...(await audit(sandbox, sent, tokens)) };
}

function rowOf(name: string, run: Run): string[] {
  const count = (told: Sent["told"]) => run.sent.filter((one) => one.told === told).length;
  const { spent, refunded, granted, balance } = run.tokens;
  return [
    name,
    String(run.kills),
    String(run.sent.length),
    String(count("created")),
    `${count("unknown")}, of which committed ${run.unanswered}`,
    String(count("surely not sent")),
    `${spent} spent, ${refunded} refunded, ${balance} of ${granted} left`,
    run.problems.length === 0 ? "everything agrees" : `${run.problems.length} problems`,
  ];
}

function fail(problems: readonly string[]): void {
  if (problems.length === 0) return;
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

async function onFile(): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "proofylink-bench-"));
  try {
    return await killAgainAndAgain(join(folder, "sandbox.db"), 1, chanceOf(seed));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function onPostgres(): Promise<Run> {
  await using server = await startPostgres();
  await using database = await createDatabase(server.url);
  return await killAgainAndAgain(database.url, 2, chanceOf(seed));
}

const [file, postgres] = [await onFile(), await onPostgres()];
writeProof("sandbox-kills", {
  title: "The sandbox, killed while it creates",
  command: "npm run bench kills",
  parts: [
    "A sandbox is a process of its own. Our client creates on it without a pause, eight at a time, with" +
      " both encodings, two consent routes and a 48 kB image; a fifth of the people reject, so their tokens" +
      " come back after some seconds. At moments that a seed has drawn, up to 0.6 s after it began, the" +
      " process is ended with SIGKILL and another is started on the same database, which first does what" +
      " became due meanwhile. Of two on one Postgres either is killed, and the other goes on creating. Each" +
      " answer is held back for 10 ms, so that some kills strike between the commit and the answer.",
    table(
      [
        "",
        "kills",
        "creates sent",
        "answered",
        "outcome unknown",
        "surely not sent",
        "tokens",
        "result",
      ],
      [rowOf("one on an SQLite file", file), rowOf("two on one Postgres", postgres)],
    ),
    "In the end the whole list is read and compared with what the client was told. *Everything agrees* means:" +
      " each answered create is there, under the code and name of its answer; whatever else is there belongs" +
      " to a create whose outcome the client called unknown; nothing is there twice, nor of a create that" +
      " was surely not sent; each verification spent one token and each cancelled one gave it back, to the" +
      " last one; all came to their end; the ledger finds no double charge.",
    "SIGKILL leaves what was written to the operating system, so this says nothing of a power cut; against" +
      " that the file is written through to the disk (`synchronous=FULL`), which was not tried." +
      " The Postgres of this run waits for no disk either.",
  ],
});
fail([...file.problems, ...postgres.problems]);
