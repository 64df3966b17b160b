import { setTimeout as sleep } from "node:timers/promises";
import { BatchError } from "../batch-error.ts";
import { tokensSpent } from "../journal/counts.ts";
import type { JournalDatabase } from "../journal/schema.ts";
import type { TakenRow } from "../journal/take.ts";
import { BudgetPassed, type Learned, type Turn, takeTurn } from "../journal/turn.ts";
import type { Candidate, Queue } from "../queue/queue.ts";
import type { Ending } from "./ending.ts";
import type { Tempo } from "./tempo.ts";

// How long rows wait that another worker was faster with.
const contendedSeconds = 2;

/**
 * Writes to the journal through its troubles: a full disk, a server that restarts, two workers that want the same.
 * What cannot be written in the end is not lost: the next run finds rows that were being sent, and looks for them.
 */
export class Writer {
  readonly #database: JournalDatabase;
  readonly #queue: Queue;
  readonly #ending: Ending;
  readonly #pausesMs: readonly number[];

  constructor(database: JournalDatabase, queue: Queue, ending: Ending, tempo: Tempo) {
    this.#database = database;
    this.#queue = queue;
    this.#ending = ending;
    this.#pausesMs = tempo.journalPausesMs;
  }

  async candidates(most: number): Promise<readonly Candidate[]> {
    return (await this.#insist(() => this.#queue.take(most))) ?? [];
  }

  /** Writes down what was learned, and takes rows if that can be written down with it. */
  async turn(turn: Turn): Promise<{ taken: readonly TakenRow[]; spent: number | undefined }> {
    try {
      return await takeTurn(this.#database, this.#queue, turn);
    } catch (error) {
      const refused = error instanceof BudgetPassed || isTaken(error);
      if (!refused) await this.#pauseFor(error, 0);
      await this.learned(turn.learned);
      await this.#insist(() => this.#giveBack(turn.candidates));
      const spent = await this.#insist(() => tokensSpent(this.#database));
      return { taken: [], spent };
    }
  }

  /** Writes down what was learned. */
  async learned(learned: readonly Learned[]): Promise<void> {
    if (learned.length === 0) return;
    const turn = { candidates: [], maxTokens: Number.POSITIVE_INFINITY };
    try {
      await this.#insist(() => takeTurn(this.#database, this.#queue, { ...turn, learned }));
    } catch {
      // One of them has a reference code that another row has.
      for (const one of learned) {
        const write = (what: Learned) =>
          takeTurn(this.#database, this.#queue, { ...turn, learned: [what] });
        const { reference_code: _, ...doubtful } = one;
        await this.#insist(() => write(one)).catch(() =>
          this.#insist(() =>
            write({
              ...doubtful,
              state: "unknown",
              failure: "ambiguous_match",
              checked_at: Date.now(),
            }),
          ),
        );
      }
    }
  }

  async #giveBack(candidates: readonly Candidate[]): Promise<void> {
    if (candidates.length === 0) return;
    await this.#database.transaction().execute(async (within) => {
      await this.#queue.settle(
        within,
        candidates.map(({ id }) => id),
      );
      await this.#queue.offer(within, candidates, contendedSeconds);
    });
  }

  /** Tries until it succeeds. In the end the run ends, and there is no value. */
  async #insist<T>(write: () => Promise<T>): Promise<T | undefined> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await write();
      } catch (error) {
        if (isTaken(error)) throw error;
        if (!(await this.#pauseFor(error, failures))) return undefined;
      }
    }
  }

  /** @returns whether to try again */
  async #pauseFor(error: unknown, failures: number): Promise<boolean> {
    const pauseMs = this.#ending.end === "journal_failed" ? undefined : this.#pausesMs[failures];
    if (pauseMs === undefined) {
      this.#ending.because("journal_failed", explain(error));
      return false;
    }
    await sleep(pauseMs);
    return true;
  }
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html and https://www.sqlite.org/rescode.html
const uniqueViolation = "23505";
const constraintUnique = 2067;
const full = 13;

/** True of a write that would break one of the journal's rules. */
function isTaken(error: unknown): boolean {
  const { code, errcode } = Object(error);
  return code === uniqueViolation || errcode === constraintUnique;
}

/** The databases' own errors quote what was to be written. */
function explain(error: unknown): BatchError {
  if (error instanceof BatchError) return error;
  const { code, errcode } = Object(error);
  const nextStep = "Then run again: nothing is lost, and what is not certain is looked for first.";
  return errcode === full
    ? new BatchError(
        "journal_full",
        "The disk of the journal is full.",
        `Free some space. ${nextStep}`,
      )
    : new BatchError(
        "journal_unavailable",
        `The journal cannot be written (${errcode ?? code ?? "no code"}).`,
        `Check its disk or server. ${nextStep}`,
      );
}
