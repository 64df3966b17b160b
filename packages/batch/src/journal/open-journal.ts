import { Migrator } from "kysely/migration";
import { BatchError } from "../batch-error.ts";
import { migrationsFor } from "./migrations.ts";
import { type JournalDatabase, postgresSchema } from "./schema.ts";

/**
 * Opens the journal in a file or on Postgres, and brings its tables up to date.
 *
 * @throws {BatchError} It cannot be opened, or is none.
 */
export async function openJournalDatabase(place: string): Promise<JournalDatabase> {
  const kind = isPostgres(place) ? "postgres" : "file";
  const database =
    kind === "file"
      ? (await import("./open-file.ts")).openFile(place)
      : await (await import("./open-postgres.ts")).openPostgres(place);
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrationsFor(kind) },
    ...(kind === "postgres" ? { migrationTableSchema: postgresSchema } : {}),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return database;
  await database.destroy();
  throw explain(error);
}

export function isPostgres(place: string): boolean {
  return /^postgres(ql)?:/.test(place);
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const insufficientPrivilege = "42501";
// https://www.sqlite.org/rescode.html
const full = 13;
const notADatabase = 26;

function explain(error: unknown): BatchError {
  const { code, errcode, message } = Object(error);
  if (code === insufficientPrivilege) {
    return new BatchError(
      "journal_unavailable",
      "The user of the journal's URL may not make its tables.",
      "Grant it CREATE on the database.",
      error,
    );
  }
  if (errcode === full) {
    return new BatchError("journal_full", "The disk of the journal is full.", "Free some space.");
  }
  if (/migration/i.test(String(message))) {
    return new BatchError(
      "newer_journal",
      "The journal was made by a newer version, or by another program.",
      "Update @proofylink/batch, or give another journal.",
      error,
    );
  }
  return new BatchError(
    errcode === notADatabase ? "not_a_journal" : "journal_unavailable",
    errcode === notADatabase ? "The file is no journal." : "The journal's tables cannot be made.",
    "Give another journal.",
    error,
  );
}
