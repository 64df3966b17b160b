import { setTimeout as pause } from "node:timers/promises";
import { type Batch, openBatch } from "@proofylink/batch";
import { createProofylink, type Proofylink } from "@proofylink/client";
import { type Sandbox, startSandbox } from "@proofylink/sandbox";
import { type Chance, chanceOf } from "../kills/chance.ts";
import { type Audit, audit } from "./audit.ts";
import { ChaosProgress } from "./chaos-progress.ts";
import { aFifthFails } from "./faults.ts";
import { people } from "./people.ts";
import { settleAsPerson } from "./settle-as-person.ts";
import { kill, startWorker, type Worker, type WorkerSettings } from "./start-worker.ts";

export interface ChaosOptions {
  /** A file, or `postgres://…`. */
  readonly journal: string;
  readonly rows: number;
  readonly kills: number;
  /** On Postgres; a file has one. */
  readonly workers: number;
  readonly seed: number;
  /** Told in a line, now and then, how far it is. */
  readonly tell?: (line: string) => void;
}

export interface ChaosReport {
  readonly rows: number;
  readonly kills: number;
  readonly stops: number;
  readonly seconds: number;
  /** When the last worker was done. */
  readonly before: Audit;
  /** Once a person has looked at what was listed. */
  readonly after: Audit;
}

const key = "a-key-of-the-chaos-0123456789";
const createTimeoutMs = 4_000;
const tempo = { reconcileAfterSeconds: [0, 1, 3], lookEveryMs: 3_000, superviseSeconds: 1 };

/** Sends many rows while a fifth of all calls fails and workers are killed, and compares what is there in the end. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { journal, rows } = options;
  const begun = performance.now();
  await using sandbox = await startSandbox({ tokens: rows * 2, latency: 10 });
  const { url: baseUrl, accessToken } = sandbox;
  const client = createProofylink({ baseUrl, accessToken });
  const open = () => openBatch({ journal, key, client, createTimeoutMs, tempo });
  await withBatch(open, (batch) => batch.add(people(rows)));
  sandbox.faults.set(aFifthFails(options.seed));
  const settings = { journal, key, baseUrl, accessToken, createTimeoutMs, tempo, wait: true };
  const progress = new ChaosProgress(sandbox, options);
  const counts = await harass(options, settings, progress).finally(() => progress.stop());
  sandbox.faults.clear();
  const before = await withBatch(open, (batch) => audit(batch, sandbox, client));
  options.tell?.(`A person settles ${before.listed} rows.`);
  const after = await withBatch(open, (batch) => afterPerson(batch, sandbox, client));
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { rows, ...counts, seconds, before, after };
}

async function withBatch<T>(open: () => Promise<Batch>, use: (batch: Batch) => Promise<T>) {
  await using batch = await open();
  return await use(batch);
}

async function afterPerson(batch: Batch, sandbox: Sandbox, client: Proofylink): Promise<Audit> {
  await settleAsPerson(batch, client);
  await batch.run();
  return audit(batch, sandbox, client);
}

/** Keeps workers going until they are done; kills them, stops some gently, and starts others. */
async function harass(
  { kills, workers: most, seed }: ChaosOptions,
  settings: WorkerSettings,
  progress: ChaosProgress,
): Promise<{ kills: number; stops: number }> {
  const chance = chanceOf(seed);
  const counts = { kills: 0, stops: 0 };
  let working: Worker[] = [];
  while (counts.kills < kills) {
    while (working.length < most) working.push(startWorker(settings));
    const [chosen] = working.splice(chance.between(0, working.length - 1), 1) as [Worker];
    // Mostly in the middle of its work, one after another over the whole of it; sometimes while it starts.
    if (chance.between(1, 5) > 1) {
      await chosen.running;
      await progress.reaches((counts.kills + 1) / (kills + 1), [...working, chosen]);
    }
    await pause(chance.between(1, 2_000 / most));
    working = working.filter(isAlive);
    if (!isAlive(chosen)) {
      // There are not enough rows for so many kills.
      if ((await chosen.ended) === "done") break;
      continue;
    }
    if (isGentle(chance, most)) {
      chosen.child.kill("SIGTERM");
      await chosen.ended;
      counts.stops += 1;
    } else {
      await kill(chosen);
      counts.kills += 1;
    }
    progress.note(counts);
  }
  const last = Array.from({ length: most }, () => startWorker(settings));
  await Promise.all([...working, ...last].map(({ ended }) => ended));
  return counts;
}

/** Now and then a worker is asked to stop instead. */
function isGentle(chance: Chance, workers: number): boolean {
  return workers > 1 && chance.between(1, 5) === 1;
}

function isAlive({ child }: Worker): boolean {
  return child.exitCode === null && child.signalCode === null;
}
