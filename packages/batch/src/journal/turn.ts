import type { Candidate, Queue } from "../queue/queue.ts";
import { recordLate } from "./late-create.ts";
import { type Change, costsNothing, type NextState, record } from "./record.ts";
import type { JournalDatabase } from "./schema.ts";
import { type TakenRow, take } from "./take.ts";

/** A change and the state that it makes. */
export interface Learned extends Change {
  readonly state: NextState;
  readonly likeness: string;
}

/** Which row is meant, and which attempt to create its verification. */
export function rowOf({ id, attempt, likeness }: RowAttempt): RowAttempt {
  return { id, attempt, likeness };
}

type RowAttempt = Pick<Learned, "id" | "attempt" | "likeness">;

export interface Turn {
  readonly learned: readonly Learned[];
  readonly candidates: readonly Candidate[];
  readonly maxTokens: number;
}

/** The rows that were taken would cost more than may be spent; nothing was written. */
export class BudgetPassed extends Error {}

// How long rows wait that another one holds up.
const heldSeconds = 5;

/**
 * One step of the journal, in one transaction: what was learned of creates is written down, and further rows are
 * taken to be sent. After a kill either all of it is there or nothing.
 *
 * @returns the rows to send, and the tokens that are spent with them
 * @throws {BudgetPassed}
 */
export async function takeTurn(
  database: JournalDatabase,
  queue: Queue,
  { learned, candidates, maxTokens }: Turn,
): Promise<{ readonly taken: readonly TakenRow[]; readonly spent: number }> {
  return database.transaction().execute(async (within) => {
    const released = await recordAll(within, queue, learned);
    const taken = await take(within, candidates);
    await turnDown(within, queue, candidates, taken);
    const spent = await spend(within, taken.length - released);
    if (taken.length > 0 && spent > maxTokens) throw new BudgetPassed();
    return { taken, spent };
  });
}

/** @returns how many tokens turned out not to be spent; less than none when some were that nobody had counted */
async function recordAll(
  within: JournalDatabase,
  queue: Queue,
  learned: readonly Learned[],
): Promise<number> {
  let released = 0;
  for (const [state, changes] of Map.groupBy(learned, (one) => one.state)) {
    const count = await record(within, state, changes);
    if (costsNothing(state)) released += count;
    if (state === "created" && count < changes.length) {
      released -= await recordLate(within, changes);
    }
  }
  const ids = learned.map(({ id }) => id);
  if (ids.length > 0) await queue.settle(within, ids);
  await queue.offer(
    within,
    learned.filter(({ state }) => state === "pending"),
  );
  return released;
}

/** Deals with candidates that could not be taken. */
async function turnDown(
  within: JournalDatabase,
  queue: Queue,
  candidates: readonly Candidate[],
  taken: readonly TakenRow[],
): Promise<void> {
  const left = new Map(candidates.map((one) => [one.id, one]));
  for (const { id } of taken) left.delete(id);
  if (left.size === 0) return;
  const rows = await within
    .selectFrom("rows")
    .select(["id", "attempt", "state"])
    .where("id", "in", [...left.keys()])
    .execute();
  // Only a queue whose worker did not come back deals such a row out: its create may have been made.
  const lost = rows.filter(({ state }) => state === "sending");
  const now = Date.now();
  await record(
    within,
    "unknown",
    lost.map(({ id, attempt }) => ({ id, attempt, lost_at: now, failure: "outcome_unknown" })),
  );
  await queue.settle(within, [...left.keys()]);
  const held = rows.filter(({ state }) => state === "pending").map(({ id }) => left.get(id));
  await queue.offer(within, held as Candidate[], heldSeconds);
}

async function spend(within: JournalDatabase, tokens: number): Promise<number> {
  const { spent } = await within
    .updateTable("journal")
    .set(({ eb }) => ({ spent: eb("spent", "+", tokens) }))
    .returning("spent")
    .executeTakeFirstOrThrow();
  return spent;
}
