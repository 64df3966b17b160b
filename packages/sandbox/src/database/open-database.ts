import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { migrations } from "./migrations.ts";
import { openNodeSqlite } from "./node-sqlite.ts";
import type { Schema } from "./schema.ts";

/** An open database of a sandbox. */
export type SandboxDatabase = Kysely<Schema>;

/**
 * Opens a database and brings its tables up to date.
 *
 * @param path a file, made if it does not exist, or ":memory:"
 * @throws Error when the file is no sandbox's, or another sandbox has it open
 */
export async function openDatabase(path: string): Promise<SandboxDatabase> {
  if (path.startsWith("postgres:") || path.startsWith("postgresql:")) {
    throw new Error("This sandbox keeps its data in SQLite only. Give a file, or leave it out.");
  }
  const opened = tryToOpen(path);
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: opened }) });
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await database.destroy();
    throw new Error("The database file is not one of this sandbox's, or of a newer version.", {
      cause: error,
    });
  }
  return database;
}

function tryToOpen(path: string): ReturnType<typeof openNodeSqlite> {
  try {
    return openNodeSqlite(path);
  } catch (error) {
    throw new Error(explain((error as { errcode?: number }).errcode), { cause: error });
  }
}

// https://www.sqlite.org/rescode.html
const busy = 5;
const notADatabase = 26;

function explain(code: number | undefined): string {
  if (code === busy) {
    return "Another sandbox has this database file open. Stop it, or give another file.";
  }
  if (code === notADatabase) return "The database file is not an SQLite file. Give another one.";
  return "The database file cannot be opened or made. Check its folder and your rights there.";
}
