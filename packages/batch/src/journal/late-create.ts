import { type Change, record } from "./record.ts";
import type { JournalDatabase } from "./schema.ts";

/**
 * Writes down creates that were answered after a person had their rows sent again: a worker was slow, or its machine
 * slept. A row that still waits takes the verification, and is not sent. If it has left again, both may be paid: the
 * late verification gets a row of its own, with the same line, so that a person is told of it and its result comes.
 *
 * @returns how many tokens these cost, of which the journal did not know
 */
export async function recordLate(
  within: JournalDatabase,
  changes: readonly Change[],
): Promise<number> {
  const answered = changes.filter(({ reference_code }) => reference_code !== undefined);
  let tokens = await record(within, "created", answered, ["pending"]);
  for (const change of answered) if (await addLate(within, change)) tokens += 1;
  return tokens;
}

async function addLate(
  within: JournalDatabase,
  { id, attempt, reference_code, status, recovered, look_at }: Change,
): Promise<boolean> {
  // What was found in the list may just as well be of the later attempt.
  if (recovered) return false;
  const first = await within
    .selectFrom("rows")
    .select(["file", "line", "likeness", "sent_at"])
    .where("id", "=", id)
    .where("attempt", ">", attempt)
    .executeTakeFirst();
  if (!first) return false;
  const added = await within
    .insertInto("rows")
    .values({
      ...first,
      state: "created",
      attempt: 0,
      reference_code: reference_code ?? null,
      status: status ?? null,
      look_at: look_at ?? null,
      recovered: 0,
      duplicate_of: id,
      updated_at: Date.now(),
    })
    // It was found in the meantime, as this row's or another's.
    .onConflict((conflict) => conflict.column("reference_code").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}
