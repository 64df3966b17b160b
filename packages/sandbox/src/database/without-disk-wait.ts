import { sql } from "kysely";
import { isShared } from "./is-shared.ts";
import type { SandboxDatabase } from "./open-database.ts";

/**
 * Runs one statement that outlives this process once it is done, but a power cut only after the next
 * full commit: for notes, which are not worth a wait for the disk each. On Postgres, where commits of
 * many connections share such waits, it is a statement like any other.
 */
export async function withoutDiskWait<Result>(
  database: SandboxDatabase,
  statement: (connection: SandboxDatabase) => Promise<Result>,
): Promise<Result> {
  if (isShared(database)) return statement(database);
  return database.connection().execute(async (connection) => {
    await sql`pragma synchronous = normal`.execute(connection);
    try {
      return await statement(connection);
    } finally {
      await sql`pragma synchronous = full`.execute(connection);
    }
  });
}
