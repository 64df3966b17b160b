import pg from "pg";
import { type Db, fromKysely, type Job, PgBoss } from "pg-boss";
import { BatchError } from "../batch-error.ts";
import type { JournalDatabase } from "../journal/schema.ts";
import { LeaderLock } from "./leader-lock.ts";
import type { Candidate, Queue } from "./queue.ts";

export interface PgBossQueueOptions {
  readonly url: string;
  readonly database: JournalDatabase;
  /** The longest that a create may take. */
  readonly createTimeoutMs: number;
  /** How often to look for workers that did not come back. */
  readonly superviseSeconds: number;
}

/** A row that pg-boss has dealt out to this worker. */
interface Dealt {
  readonly job: Job<Candidate>;
  /** Too late to begin: pg-boss may soon deal it out to another worker. */
  readonly beginBefore: number;
}

const schema = "proofylink_batch_jobs";
const name = "creates";
// Rows may wait for years; a row is offered as long as it takes.
const longSeconds = 10 * 365 * 24 * 3600;
const manyTimes = 1_000_000;
// A fetch takes a few milliseconds: several rows at a time, and a little ahead.
const leastAtOnce = 8;

/**
 * The rows of a Postgres journal, dealt out by pg-boss: each to one worker, and to another one when the first did
 * not come back within the lease.
 */
export class PgBossQueue implements Queue {
  readonly #options: PgBossQueueOptions;
  readonly #boss: PgBoss;
  readonly #leader: LeaderLock;
  readonly #pool: pg.Pool;
  #started: Promise<void> | undefined;
  #ahead: Dealt[] = [];
  readonly #jobs = new Map<number, Job<Candidate>>();
  readonly #settled = new Set<number>();

  constructor(options: PgBossQueueOptions) {
    this.#options = options;
    this.#pool = new pg.Pool({ connectionString: options.url, max: 2 });
    this.#pool.on("error", () => {});
    const db: Db = {
      executeSql: (text, values) => this.#pool.query(text, values as unknown[]),
    };
    this.#boss = new PgBoss({
      db,
      schema,
      schedule: false,
      superviseIntervalSeconds: options.superviseSeconds,
      monitorIntervalSeconds: options.superviseSeconds,
    });
    // Its maintenance goes on at the next interval; what matters fails where it is called.
    this.#boss.on("error", () => {});
    this.#leader = new LeaderLock(options.url);
  }

  start(): Promise<void> {
    this.#started ??= (async () => {
      await this.#boss.start();
      await this.#boss.createQueue(name, {
        retryLimit: manyTimes,
        retentionSeconds: longSeconds,
        expireInSeconds: this.#leaseSeconds,
      });
    })();
    return this.#started;
  }

  /** Longer than a row is held before it is begun and a create takes. */
  get #leaseSeconds(): number {
    return Math.ceil((this.#options.createTimeoutMs * 2) / 1000) + 1;
  }

  async take(most: number): Promise<Candidate[]> {
    // Only now: a transaction that settled them might have been rolled back and be tried again.
    for (const id of this.#settled) this.#jobs.delete(id);
    this.#settled.clear();
    if (this.#ahead.length < most) await this.#fetch(Math.max(most * 2, leastAtOnce));
    const now = Date.now();
    const begun = this.#ahead.splice(0, most).filter(({ beginBefore }) => now < beginBefore);
    for (const { job } of begun) this.#jobs.set(job.data.id, job);
    return begun.map(({ job }) => job.data);
  }

  async #fetch(count: number): Promise<void> {
    const before = Date.now();
    const jobs = await this.#boss.fetch<Candidate>(name, { batchSize: count });
    for (const job of jobs) {
      const beginBefore = before + job.expireInSeconds * 1000 - this.#options.createTimeoutMs;
      if (beginBefore <= before) throw tooShort();
      this.#ahead.push({ job, beginBefore });
    }
  }

  async offer(within: JournalDatabase, rows: readonly Candidate[], after = 0): Promise<void> {
    if (rows.length === 0) return;
    await this.start();
    const jobs = rows.map(({ id, likeness }) => ({
      data: { id, likeness },
      expireInSeconds: this.#leaseSeconds,
      ...(after > 0 && { startAfter: after }),
    }));
    await this.#boss.insert(name, jobs, { db: fromKysely(within) });
  }

  async settle(within: JournalDatabase, ids: readonly number[]): Promise<void> {
    const jobs = ids.flatMap((id) => this.#jobs.get(id) ?? []);
    if (jobs.length === 0) return;
    for (const id of ids) this.#settled.add(id);
    // Only as this worker's attempt: if another has it by now, it is the other's to settle.
    await this.#boss.deleteJob(
      name,
      jobs.map(({ id, retryCount }) => ({ id, retryCount })),
      { db: fromKysely(within) },
    );
  }

  leads(): Promise<boolean> {
    return this.#leader.holds();
  }

  async rest(): Promise<void> {
    const jobs = this.#ahead.splice(0).map(({ job }) => job);
    // If this fails, they are dealt out again when the lease ends.
    if (jobs.length > 0) await this.#giveBack(jobs).catch(() => {});
    await this.#leader.release();
  }

  async close(): Promise<void> {
    await this.rest();
    if (this.#started) await this.#boss.stop({ graceful: false }).catch(() => {});
    await this.#pool.end();
  }

  async #giveBack(jobs: readonly Job<Candidate>[]): Promise<void> {
    await this.#options.database.transaction().execute(async (within) => {
      const db = fromKysely(within);
      const attempts = jobs.map(({ id, retryCount }) => ({ id, retryCount }));
      await this.#boss.deleteJob(name, attempts, { db });
      await this.offer(
        within,
        jobs.map(({ data }) => data),
      );
    });
  }
}

function tooShort(): BatchError {
  return new BatchError(
    "lease_too_short",
    "The rows were added with a shorter createTimeoutMs than this worker has.",
    "Give all workers of a journal the same.",
  );
}
