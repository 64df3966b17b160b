import { Kysely, SqliteDialect } from "kysely";
import { BatchError } from "../batch-error.ts";
import { openNodeSqlite } from "./node-sqlite.ts";
import type { JournalDatabase } from "./schema.ts";

/** @throws {BatchError} `journal_in_use`, `not_a_journal`, `journal_unavailable` */
export function openFile(path: string): JournalDatabase {
  try {
    return new Kysely({ dialect: new SqliteDialect({ database: openNodeSqlite(path) }) });
  } catch (error) {
    throw explain(error);
  }
}

// https://www.sqlite.org/rescode.html
const busy = 5;
const notADatabase = 26;

function explain(error: unknown): BatchError {
  switch (Object(error).errcode) {
    case busy:
      return new BatchError(
        "journal_in_use",
        "Another process has this journal open.",
        "What runs there says how far it is. Wait for it, or stop it, which loses nothing. Many workers can share a journal on Postgres.",
      );
    case notADatabase:
      return new BatchError("not_a_journal", "The file is no journal.", "Give another file.");
    default:
      return new BatchError(
        "journal_unavailable",
        "The journal's file cannot be opened or made.",
        "Check its folder and your rights there, and that the disk is not full.",
      );
  }
}
