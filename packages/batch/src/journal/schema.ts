import type { Generated, Kysely } from "kysely";
import type { RowState } from "../batch-row.ts";

/** Times are milliseconds since 1970. */
export interface RowTable {
  id: Generated<number>;
  file: string;
  line: number;
  state: RowState;
  /** Keyed hash of person and type; null for duplicates and after a purge. */
  fingerprint: string | null;
  /** Keyed hash of what the API's list shows of the person. */
  likeness: string | null;
  /** The encrypted row, until its create needs it no more. */
  payload: string | null;
  /** How often it was taken to be sent. What is learned of one attempt says nothing of another. */
  attempt: number;
  /** When its create was begun and given up: the window in which to look for it. */
  sent_at: number | null;
  lost_at: number | null;
  /** Unknown rows: until when they were looked for, once that is over. */
  checked_at: number | null;
  /** Created rows: when to look for their result. */
  look_at: number | null;
  reference_code: string | null;
  status: string | null;
  recovered: number;
  failure: string | null;
  /** Encrypted: score and level, or what was wrong by field. */
  result: string | null;
  duplicate_of: number | null;
  updated_at: number;
}

/** One row: what belongs to the journal as a whole. */
export interface JournalTable {
  id: number;
  salt: string;
  proof: string;
  /** Tokens of rows that have a verification or may have one. */
  spent: number;
}

export interface JournalSchema {
  rows: RowTable;
  journal: JournalTable;
}

export type JournalDatabase = Kysely<JournalSchema>;

/** The journal's tables on Postgres stay apart from whatever else is in the database. */
export const postgresSchema = "proofylink_batch";
