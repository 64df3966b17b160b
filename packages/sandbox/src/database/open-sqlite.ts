import { Kysely, SqliteDialect } from "kysely";
import { openNodeSqlite } from "./node-sqlite.ts";
import type { Schema } from "./schema.ts";

/**
 * Opens an SQLite file, or a database in memory.
 *
 * @throws Error that says why it cannot be opened
 */
export function openSqlite(path: string): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: tryToOpen(path) }) });
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
