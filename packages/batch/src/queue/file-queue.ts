import type { JournalDatabase } from "../journal/schema.ts";
import { free } from "../journal/take.ts";
import type { Candidate, Queue } from "./queue.ts";

/** The rows of a file in their order, for the one process that has it open. */
export class FileQueue implements Queue {
  readonly #database: JournalDatabase;
  readonly #createTimeoutMs: number;
  #after = 0;

  constructor(database: JournalDatabase, createTimeoutMs: number) {
    this.#database = database;
    this.#createTimeoutMs = createTimeoutMs;
  }

  async take(most: number): Promise<Candidate[]> {
    const next = await this.#next(most);
    if (next.length > 0 || this.#after === 0) return next;
    // From the beginning again: rows that were held, or were not sent after all.
    this.#after = 0;
    return this.#next(most);
  }

  async #next(most: number): Promise<Candidate[]> {
    const rows = await this.#database
      .selectFrom("rows")
      .select(["id", "likeness"])
      .where("state", "=", "pending")
      .where("id", ">", this.#after)
      .where(free)
      .orderBy("id")
      .limit(most)
      .execute();
    this.#after = rows.at(-1)?.id ?? this.#after;
    return rows.map(({ id, likeness }) => ({ id, likeness: likeness ?? "" }));
  }

  /** What an earlier process was sending may have been created: its lock is gone, so it is not sending any more. */
  async start(): Promise<void> {
    await this.#database
      .updateTable("rows")
      .set(({ fn, val, eb }) => ({
        state: "unknown",
        failure: "outcome_unknown",
        lost_at: fn<number>("min", [val(Date.now()), eb("sent_at", "+", this.#createTimeoutMs)]),
        updated_at: Date.now(),
      }))
      .where("state", "=", "sending")
      .execute();
  }

  async offer(): Promise<void> {}
  async settle(): Promise<void> {}
  async leads(): Promise<boolean> {
    return true;
  }
  async rest(): Promise<void> {}
  async close(): Promise<void> {}
}
