import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

const manyStatements = 200;

/** SQLite as it comes with Node, in the form that Kysely wants. The file is its owner's alone. */
export function openNodeSqlite(path: string): SqliteDatabase {
  closeSync(openSync(path, "a", 0o600));
  const database = new DatabaseSync(path);
  try {
    // The lock is taken now and held until the process ends, however it ends. FULL waits for the disk at each
    // commit: what was written before a create is there after a power cut. What is deleted is overwritten.
    // 32 MiB hold the upper pages of the indexes of some million rows.
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA cache_size = -32768;
      BEGIN EXCLUSIVE;
      COMMIT;
    `);
  } catch (error) {
    database.close();
    throw error;
  }
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      const known = statements.get(text);
      if (known !== undefined) return known;
      if (statements.size >= manyStatements) statements.clear();
      const statement = prepare(database, text);
      statements.set(text, statement);
      return statement;
    },
  };
}

function prepare(database: DatabaseSync, text: string): SqliteStatement {
  const statement = database.prepare(text);
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
