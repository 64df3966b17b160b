import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { isShared } from "./is-shared.ts";
import { migrations } from "./migrations.ts";
import { openSqlite } from "./open-sqlite.ts";
import { postgresSchema } from "./postgres-schema.ts";
import type { Schema } from "./schema.ts";

/** An open database of a sandbox. */
export type SandboxDatabase = Kysely<Schema>;

/**
 * Opens a database and brings its tables up to date.
 *
 * @param place a `postgres://` URL, an SQLite file, made if it does not exist, or ":memory:"
 * @throws Error when the database cannot be opened, is no sandbox's, or is a file that another sandbox
 * has open
 */
export async function openDatabase(place: string): Promise<SandboxDatabase> {
  const database = await open(place);
  const error = await migrate(database);
  if (error === undefined) return database;
  await database.destroy();
  throw new Error(explain((error as { code?: string }).code), { cause: error });
}

async function open(place: string): Promise<SandboxDatabase> {
  if (!/^postgres(ql)?:/.test(place)) return openSqlite(place);
  // Who needs no Postgres need not load its client.
  const { openPostgres } = await import("./open-postgres.ts");
  return openPostgres(place);
}

/** Several sandboxes may start on a new Postgres at once: the migrator has a lock, and one comes first. */
async function migrate(database: SandboxDatabase): Promise<unknown> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
    ...(isShared(database) ? { migrationTableSchema: postgresSchema } : {}),
  });
  return (await migrator.migrateToLatest()).error;
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const insufficientPrivilege = "42501";

function explain(code: string | undefined): string {
  if (code === insufficientPrivilege) {
    return "The user of the database's URL may not make the sandbox's tables. Grant it CREATE on the database.";
  }
  return "The database is not one of this sandbox's, or of a newer version. Give another one.";
}
