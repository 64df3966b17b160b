import type { Proofylink } from "@proofylink/client";
import { addRows } from "./add-rows.ts";
import type {
  Batch,
  BatchOptions,
  BatchStatus,
  Decision,
  Estimate,
  Purged,
  ResultQuery,
  RunOptions,
  RunOutcome,
} from "./batch.ts";
import { BatchError } from "./batch-error.ts";
import type { BatchRow } from "./batch-row.ts";
import { countRows } from "./journal/counts.ts";
import { isPostgres, openJournalDatabase } from "./journal/open-journal.ts";
import { purgeRows } from "./journal/purge.ts";
import { resolveRow } from "./journal/resolve.ts";
import { readResults } from "./journal/results.ts";
import type { JournalDatabase } from "./journal/schema.ts";
import { unlock } from "./journal/unlock.ts";
import { FileQueue } from "./queue/file-queue.ts";
import type { Queue } from "./queue/queue.ts";
import { Ending } from "./run/ending.ts";
import { estimate } from "./run/estimate.ts";
import { run } from "./run/run.ts";
import { type Tempo, usualTempo } from "./run/tempo.ts";
import { Writer } from "./run/writer.ts";
import type { Vault } from "./vault.ts";

interface Parts {
  readonly database: JournalDatabase;
  readonly queue: Queue;
  readonly vault: Vault;
  readonly client: Proofylink;
  readonly createTimeoutMs: number;
  readonly tempo: Tempo;
  readonly isFile: boolean;
}

const usualCreateTimeoutMs = 120_000;

export async function openJournalBatch(options: BatchOptions): Promise<Batch> {
  const { journal, client, createTimeoutMs = usualCreateTimeoutMs } = options;
  const key = options.key ?? process.env.PROOFYLINK_BATCH_KEY;
  const tempo = { ...usualTempo, ...options.tempo };
  const isFile = !isPostgres(journal);
  const database = await openJournalDatabase(journal);
  try {
    const vault = await unlock(database, key);
    const queue = isFile
      ? new FileQueue(database, createTimeoutMs)
      : await postgresQueue(journal, database, createTimeoutMs, tempo);
    return new JournalBatch({ database, queue, vault, client, createTimeoutMs, tempo, isFile });
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

/** Who needs no Postgres need not load its queue. */
async function postgresQueue(
  url: string,
  database: JournalDatabase,
  createTimeoutMs: number,
  { superviseSeconds }: Tempo,
): Promise<Queue> {
  const { PgBossQueue } = await import("./queue/pg-boss-queue.ts");
  return new PgBossQueue({ url, database, createTimeoutMs, superviseSeconds });
}

class JournalBatch implements Batch {
  readonly #parts: Parts;
  #ending: Ending | undefined;
  #running: Promise<RunOutcome> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  add(rows: Iterable<BatchRow> | AsyncIterable<BatchRow>, { file = "" } = {}) {
    return addRows(this.#parts, rows, file);
  }

  estimate(options: Pick<RunOptions, "maxTokens"> = {}): Promise<Estimate> {
    return estimate(this.#parts.database, this.#parts.client, options);
  }

  async run(options: RunOptions = {}): Promise<RunOutcome> {
    if (this.#running) {
      throw new BatchError("already_running", "This batch is running.", "Wait for its run.");
    }
    const { database, queue, tempo } = this.#parts;
    const ending = new Ending();
    this.#ending = ending;
    const writer = new Writer(database, queue, ending, tempo);
    this.#running = run({ ...this.#parts, options: checked(options), ending, writer });
    try {
      return await this.#running;
    } finally {
      this.#running = undefined;
    }
  }

  stop(): void {
    this.#ending?.because("stopped");
  }

  status(): Promise<BatchStatus> {
    return countRows(this.#parts.database);
  }

  results(query: ResultQuery = {}) {
    return readResults(this.#parts.database, this.#parts.vault, query);
  }

  resolve(row: { readonly line: number; readonly file?: string }, decision: Decision) {
    return resolveRow(this.#parts, row, decision);
  }

  purge(): Promise<Purged> {
    return purgeRows(this.#parts.database, this.#parts.isFile);
  }

  async close(): Promise<void> {
    this.stop();
    await this.#running?.catch(() => {});
    await this.#parts.queue.close();
    await this.#parts.database.destroy();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** @throws {BatchError} `invalid_option` */
function checked(options: RunOptions): RunOptions {
  const { maxTokens = 0, concurrency = 1, patienceMs = 0 } = options;
  const whole = (value: number, least: number) => Number.isSafeInteger(value) && value >= least;
  const wrong =
    (!whole(maxTokens, 0) && "maxTokens") ||
    (!whole(concurrency, 1) && "concurrency") ||
    (!(patienceMs >= 0) && "patienceMs");
  if (!wrong) return options;
  throw new BatchError(
    "invalid_option",
    `${wrong} is no number that makes sense.`,
    "Give a whole number, 1 or more.",
  );
}
