import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** More different statements than the sandbox has. */
const manyStatements = 200;

/** SQLite as it comes with Node, in the form that Kysely's SQLite dialect wants. */
export function openNodeSqlite(path: string): SqliteDatabase {
  const database = new DatabaseSync(path);
  try {
    // The lock is taken now and held until the process ends, however it ends. FULL waits for the disk
    // at each commit, about two milliseconds on a virtual disk, so that a create that was answered is
    // there after a power cut too: a stand-in that forgets a charge teaches its clients wrong.
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
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
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      if (statements.size >= manyStatements) statements.clear();
      const statement = prepare(database, sql);
      statements.set(sql, statement);
      return statement;
    },
  };
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
