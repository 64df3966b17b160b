import { sql } from "kysely";
import type { Purged } from "../batch.ts";
import { type JournalDatabase, postgresSchema } from "./schema.ts";

const left = [
  "file",
  "line",
  "state",
  "status",
  "failure",
  "reference_code",
  "time of the last change",
];

/** Removes what is personal of rows that no run needs any more. */
export async function purgeRows(database: JournalDatabase, isFile: boolean): Promise<Purged> {
  const { numUpdatedRows } = await database
    .updateTable("rows")
    .set({ fingerprint: null, likeness: null, payload: null, result: null })
    .where("state", "in", ["finished", "rejected", "given_up", "duplicate"])
    .executeTakeFirst();
  const { count } = await database
    .selectFrom("rows")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("state", "in", ["pending", "sending", "created", "unknown"])
    .executeTakeFirstOrThrow();
  await overwrite(database, isFile);
  return { purged: Number(numUpdatedRows), kept: Number(count), left };
}

/** Also from the pages that the database does not use any more. */
async function overwrite(database: JournalDatabase, isFile: boolean): Promise<void> {
  if (isFile) {
    await sql`vacuum`.execute(database);
    await sql`pragma wal_checkpoint(truncate)`.execute(database);
  } else {
    await sql`vacuum ${sql.id(postgresSchema, "rows")}`.execute(database);
  }
}
