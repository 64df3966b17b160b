import { type Kysely, PostgresAdapter } from "kysely";

/** Whether other sandboxes can work on the database at the same time: on Postgres, not on SQLite. */
// biome-ignore lint/suspicious/noExplicitAny: whatever tables it has.
export function isShared(database: Kysely<any>): boolean {
  return database.getExecutor().adapter instanceof PostgresAdapter;
}
