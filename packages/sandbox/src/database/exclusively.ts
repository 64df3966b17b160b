import { sql } from "kysely";
import { isShared } from "./is-shared.ts";
import type { SandboxDatabase } from "./open-database.ts";

/** Any number that nothing else locks in a database of sandboxes. */
const key = 7_763_595;

/**
 * Runs `work` in a transaction, one at a time over all sandboxes on the database. What it reads is
 * what is there until it commits: nobody spends the token, takes the reference code or moves the
 * verification that it has just seen. A sandbox that is killed holds nobody up, because its lock goes
 * with its connection.
 *
 * SQLite needs no lock: there is one connection, and one transaction at a time.
 */
export function exclusively<Result>(
  database: SandboxDatabase,
  work: (transaction: SandboxDatabase) => Promise<Result>,
): Promise<Result> {
  return database.transaction().execute(async (transaction) => {
    // Each statement after it sees what others committed before it.
    if (isShared(database)) await sql`select pg_advisory_xact_lock(${key})`.execute(transaction);
    return work(transaction);
  });
}
