import type { FinalVerification } from "@proofylink/client";
import type { Learned } from "../journal/turn.ts";
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
    const { client, ending, writer } = this.#parts;
    const due = await this.#due();
    if (due.size === 0) return 0;
    const count = due.size;
    const final: Learned[] = [];
    const statuses = new Map<string, string>();
    const outcomes = client.verifications.waitMany(due.keys(), {
      once: true,
      per_page: 100,
      signal: ending.signal,
      onStatus: (status, code) => statuses.set(code, status),
    });
    for await (const { referenceCode, detail } of outcomes) {
      const row = due.get(referenceCode);
      if (!row) continue;
      const learned = detail ? this.#finished(row, detail) : this.#missing(row);
      if (!learned) continue;
      due.delete(referenceCode);
      if (final.push(learned) >= finalAtOnce) await writer.learned(final.splice(0));
    }
    await writer.learned(final);
    const going = [...due.values()].map((row) => this.#lookAgain(row, statuses.get(row.code)));
    await writer.learned(going);
    return count;
  }

  async #due(): Promise<Map<string, WatchedRow>> {
    const rows = await this.#parts.database
      .selectFrom("rows")
      .select(["id", "attempt", "likeness", "reference_code", "sent_at"])
      .where("state", "=", "created")
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
  #lookAgain(row: WatchedRow, status: string | undefined): Learned {
    const least = this.#parts.tempo.lookEveryMs * (asksPerson(status) ? 6 : 1);
    const age = Date.now() - row.createdAt;
    const pause = Math.min(longestPauseMs, Math.max(least, age / 3));
    return { ...rowOf(row), state: "created", status, look_at: Math.round(Date.now() + pause) };
  }
}

function rowOf({ id, attempt, likeness }: WatchedRow) {
  return { id, attempt, likeness };
}

function asksPerson(status = ""): boolean {
  return /^waiting|consent/.test(status);
}
