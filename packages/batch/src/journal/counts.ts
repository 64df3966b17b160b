import type { SelectQueryBuilder } from "kysely";
import type { BatchStatus } from "../batch.ts";
import type { RowState } from "../batch-row.ts";
import type { JournalDatabase, JournalSchema } from "./schema.ts";

const none: Record<RowState, number> = {
  pending: 0,
  sending: 0,
  created: 0,
  finished: 0,
  rejected: 0,
  unknown: 0,
  given_up: 0,
  duplicate: 0,
};

/** Counts the rows by state. */
export async function countRows(database: JournalDatabase): Promise<BatchStatus> {
  const counted = await database
    .selectFrom("rows")
    .select(({ fn }) => ["state", fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  const rows = { ...none };
  for (const { state, count } of counted) rows[state] = Number(count);
  return {
    rows,
    held: rows.unknown === 0 ? 0 : await countHeld(database),
    tokens: {
      spent: rows.created + rows.finished,
      maybe: rows.sending + rows.unknown + rows.given_up,
    },
  };
}

/** Pending rows that an unknown one holds up. */
async function countHeld(database: JournalDatabase): Promise<number> {
  const { count } = await database
    .selectFrom("rows as lost")
    .innerJoin("rows as held", "held.likeness", "lost.likeness")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("lost.state", "=", "unknown")
    .where("held.state", "=", "pending")
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether there is nothing left to send, nothing on its way, and nothing lost that is still looked for. */
export async function isAllSent(database: JournalDatabase): Promise<boolean> {
  const { rows, held } = await countRows(database);
  return rows.pending - held === 0 && rows.sending === 0 && (await isLookedFor(database));
}

/** Whether no verification is left to wait for. */
export function hasAllResults(database: JournalDatabase): Promise<boolean> {
  return areNone(database.selectFrom("rows").where("state", "=", "created"));
}

/** Whether all lost creates were looked for. */
export function isLookedFor(database: JournalDatabase): Promise<boolean> {
  const unknown = database.selectFrom("rows").where("state", "=", "unknown");
  return areNone(unknown.where("checked_at", "is", null));
}

/** Asks for one and does not count: there may be a million. */
async function areNone(rows: SelectQueryBuilder<JournalSchema, "rows", object>): Promise<boolean> {
  const found = await rows.select("id").limit(1).execute();
  return found.length === 0;
}

/** Tokens that are spent, or may be. */
export async function tokensSpent(database: JournalDatabase): Promise<number> {
  const { spent } = await database.selectFrom("journal").select("spent").executeTakeFirstOrThrow();
  return spent;
}
