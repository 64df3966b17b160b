import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Candidate } from "../queue/queue.ts";
import type { JournalDatabase, JournalSchema } from "./schema.ts";

/** A row that is about to be sent: the journal says so already. */
export interface TakenRow {
  readonly id: number;
  readonly attempt: number;
  readonly likeness: string;
  readonly fingerprint: string;
  readonly payload: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
}

/** True of a row while none that the list shows alike is on its way or unknown. */
export function free({
  not,
  exists,
  selectFrom,
}: ExpressionBuilder<JournalSchema, "rows">): Expression<SqlBool> {
  return not(
    exists(
      selectFrom("rows as other")
        .select(sql`1`.as("one"))
        .whereRef("other.likeness", "=", "rows.likeness")
        .where("other.state", "in", ["sending", "unknown"]),
    ),
  );
}

/** Writes down that rows are being sent, of those that are still pending and free. */
export async function take(
  database: JournalDatabase,
  candidates: readonly Candidate[],
): Promise<TakenRow[]> {
  const first = new Map<string, number>();
  for (const { id, likeness } of candidates) if (!first.has(likeness)) first.set(likeness, id);
  if (first.size === 0) return [];
  const sentAt = Date.now();
  const rows = await database
    .updateTable("rows")
    .set(({ eb }) => ({
      state: "sending",
      attempt: eb("attempt", "+", 1),
      sent_at: sentAt,
      lost_at: null,
      checked_at: null,
      failure: null,
      updated_at: sentAt,
    }))
    .where("id", "in", [...first.values()])
    .where("state", "=", "pending")
    .where(free)
    .returning(["id", "attempt", "likeness", "fingerprint", "payload"])
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      attempt: row.attempt,
      likeness: row.likeness ?? "",
      fingerprint: row.fingerprint ?? "",
      payload: row.payload ?? "",
      sentAt,
    }))
    .sort((a, b) => a.id - b.id);
}
