import { sql } from "kysely";
import type { RowState } from "../batch-row.ts";
import type { JournalDatabase } from "./schema.ts";

/** What was learned of one attempt to create a row's verification, or later of the verification. */
export interface Change {
  readonly id: number;
  readonly attempt: number;
  readonly reference_code?: string | undefined;
  readonly status?: string | undefined;
  readonly recovered?: boolean;
  readonly failure?: string | undefined;
  readonly result?: string | undefined;
  readonly sent_at?: number | undefined;
  readonly lost_at?: number | undefined;
  readonly checked_at?: number | undefined;
  readonly look_at?: number | undefined;
}

/** The states that a change makes, and from which ones it may. Whoever comes late changes nothing else. */
const from = {
  // Also of a row that was already taken for lost, or given up: knowing more is always better.
  created: ["sending", "unknown", "given_up", "created"],
  finished: ["created"],
  rejected: ["sending", "unknown"],
  unknown: ["sending", "unknown"],
  pending: ["sending", "unknown"],
  given_up: ["unknown"],
} as const satisfies Partial<Record<RowState, readonly RowState[]>>;
export type NextState = keyof typeof from;

/** A list of values, whose columns have numbers for names. */
type Values = Record<`column${number}`, unknown>;

/** States in which no token is spent. */
export function costsNothing(state: RowState): boolean {
  return state === "rejected" || state === "pending";
}

/**
 * Writes down what was learned, in one statement for all rows that come to the same state.
 *
 * @returns how many rows it changed
 */
export async function record(
  database: JournalDatabase,
  state: NextState,
  changes: readonly Change[],
  states: readonly RowState[] = from[state],
): Promise<number> {
  if (changes.length === 0) return 0;
  const values = changes.map(
    (change) =>
      sql`(${sql.join([
        change.id,
        change.attempt,
        change.reference_code ?? null,
        change.status ?? null,
        change.recovered ? 1 : 0,
        change.failure ?? null,
        change.result ?? null,
        change.sent_at ?? null,
        change.lost_at ?? null,
        change.checked_at ?? null,
        change.look_at ?? null,
      ])})`,
  );
  const done = state === "created" || state === "finished" || state === "rejected";
  // Without the casts, Postgres takes all that is in VALUES for text.
  const rows = await database
    .updateTable("rows as r")
    .from(sql<Values>`(values ${sql.join(values)})`.as<"v">(sql`v`))
    .set({
      state,
      reference_code: sql`coalesce(v.column3, r.reference_code)`,
      status: sql`coalesce(v.column4, r.status)`,
      recovered: sql`case when cast(v.column5 as integer) = 1 then 1 else r.recovered end`,
      failure: sql`v.column6`,
      result: sql`coalesce(v.column7, r.result)`,
      sent_at: sql`coalesce(cast(v.column8 as bigint), r.sent_at)`,
      lost_at: sql`coalesce(cast(v.column9 as bigint), r.lost_at)`,
      checked_at: sql`cast(v.column10 as bigint)`,
      look_at: sql`cast(v.column11 as bigint)`,
      ...(done && { payload: null }),
      updated_at: Date.now(),
    })
    .where(sql<boolean>`r.id = cast(v.column1 as bigint)`)
    .where(sql<boolean>`r.attempt = cast(v.column2 as integer)`)
    .where("r.state", "in", [...states])
    .returning("id")
    .execute();
  return rows.length;
}
