import {
  awaitsPerson,
  type FinalVerification,
  isFinal,
  type WaitOutcome,
} from "@proofylink/client";
import { sql } from "kysely";
import { type Learned, rowOf } from "../journal/turn.ts";
import type { RunParts } from "./run-parts.ts";

interface WatchedRow {
  readonly id: number;
  readonly attempt: number;
  readonly likeness: string;
  readonly code: string;
  readonly createdAt: number;
}

const rowsAtOnce = 1_000;
const finalAtOnce = 25;
const aloneAtOnce = 8;
const aloneAtMost = 200;
const longestPauseMs = 30 * 60_000;
/** A server may know a verification a little later than it has answered its create. */
const missingMs = 60 * 60_000;

/** Looks for the results of created verifications: all that are due together, by the list. */
export class Watcher {
  readonly #parts: RunParts;

  constructor(parts: RunParts) {
    this.#parts = parts;
  }

  /** Looks once at those that are due. @returns how many there were */
  async look(): Promise<number> {
    const { writer } = this.#parts;
    const due = await this.#due();
    if (due.size === 0) return 0;
    const count = due.size;
    const final: Learned[] = [];
    const seen = new Map<string, string | undefined>();
    try {
      for await (const { referenceCode, detail } of this.#outcomes([...due.keys()], seen)) {
        const row = due.get(referenceCode);
        if (!row) continue;
        const learned = detail ? this.#finished(row, detail) : this.#missing(row);
        if (!learned) continue;
        due.delete(referenceCode);
        if (final.push(learned) >= finalAtOnce) await writer.learned(final.splice(0));
      }
    } finally {
      await writer.learned(final);
    }
    await writer.learned([...due.values()].map((row) => this.#lookAgain(row, seen)));
    return count;
  }

  /** What is final or not found of these, and in `seen` what all were seen to be. */
  async *#outcomes(
    codes: readonly string[],
    seen: Map<string, string | undefined>,
  ): AsyncGenerator<WaitOutcome, undefined> {
    const { client, ending } = this.#parts;
    const ask = async function* (some: readonly string[]) {
      const outcomes = client.verifications.waitMany(some, {
        once: true,
        per_page: 100,
        signal: ending.signal,
        onStatus: (status, code) => seen.set(code, status),
      });
      for await (const outcome of outcomes) {
        seen.set(outcome.referenceCode, seen.get(outcome.referenceCode));
        yield outcome;
      }
    };
    yield* ask(codes);
    // Where the list could not be read to its end, some are asked for by themselves, as long as that succeeds.
    const left = codes.filter((code) => !seen.has(code)).slice(0, aloneAtMost);
    while (left.length > 0) {
      const some = left.splice(0, aloneAtOnce);
      const outcomes = await Promise.all(some.map((code) => readable(ask([code]))));
      yield* outcomes.flat();
      if (!some.some((code) => seen.has(code))) return;
    }
  }

  async #due(): Promise<Map<string, WatchedRow>> {
    const rows = await this.#parts.database
      .selectFrom("rows")
      .select(["id", "attempt", "likeness", "reference_code", "sent_at"])
      // Written out, and not a parameter: only so does SQLite use the index of these rows, and not look through all.
      .where("state", "=", sql.lit("created"))
      .where("look_at", "<=", Date.now())
      .orderBy("look_at")
      .limit(rowsAtOnce)
      .execute();
    return new Map(
      rows.map(({ id, attempt, likeness, reference_code, sent_at }) => {
        const code = reference_code ?? "";
        return [code, { id, attempt, likeness: likeness ?? "", code, createdAt: sent_at ?? 0 }];
      }),
    );
  }

  #finished(row: WatchedRow, { verification }: FinalVerification): Learned {
    const { status, credibility_score, credibility_level } = verification;
    const result = this.#parts.vault.seal(
      { credibility_score, credibility_level },
      `row ${row.id}`,
    );
    return { ...rowOf(row), state: "finished", status, result };
  }

  #missing(row: WatchedRow): Learned | undefined {
    if (Date.now() - row.createdAt < missingMs) return undefined;
    return { ...rowOf(row), state: "finished", failure: "not_found" };
  }

  /** The longer nothing has changed, the longer nothing will: as `wait` of the client has it. */
  #lookAgain(row: WatchedRow, seen: ReadonlyMap<string, string | undefined>): Learned {
    const { lookEveryMs } = this.#parts.tempo;
    const status = seen.get(row.code);
    const least = lookEveryMs * (awaitsPerson(status ?? "") ? 6 : 1);
    const age = Date.now() - row.createdAt;
    // Of those that were not seen, or final but not read, nothing is known that would allow to wait longer.
    const isKnown = seen.has(row.code) && !isFinal(status ?? "");
    const pause = isKnown ? Math.min(longestPauseMs, Math.max(least, age / 3)) : lookEveryMs;
    return { ...rowOf(row), state: "created", status, look_at: Math.round(Date.now() + pause) };
  }
}

/** All that comes until something fails. */
async function readable(outcomes: AsyncIterable<WaitOutcome>): Promise<WaitOutcome[]> {
  const read: WaitOutcome[] = [];
  try {
    for await (const outcome of outcomes) read.push(outcome);
  } catch {
    // What is left is asked for again by the next look.
  }
  return read;
}
