import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { BatchError } from "../batch-error.ts";
import { type JournalDatabase, postgresSchema } from "./schema.ts";

// From pg_type.dat in Postgres's source. Row numbers and times are far below 2^53.
const bigint = 20;

/** @throws {BatchError} `journal_unavailable`, without the URL, which can hold a password */
export async function openPostgres(url: string): Promise<JournalDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "proofylink-batch",
    connectionTimeoutMillis: 10_000,
    max: 4,
    types: {
      getTypeParser: (type: number) =>
        type === bigint ? Number : (pg.types.getTypeParser(type) as (value: string) => unknown),
    },
  });
  // A connection that breaks while nobody uses it; whoever comes next gets another one.
  pool.on("error", () => {});
  const database = new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(database);
  } catch (error) {
    await database.destroy();
    throw explain((error as { code?: string }).code);
  }
  return database.withSchema(postgresSchema) as unknown as JournalDatabase;
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
function explain(code: string | undefined): BatchError {
  const [what, nextStep] = reasons[code ?? ""] ?? [
    `The journal's database cannot be opened${code === undefined ? "" : ` (${code})`}.`,
    "Check its URL.",
  ];
  return new BatchError("journal_unavailable", what, nextStep);
}

const silent = ["No Postgres server answers there.", "Check host and port of the URL."] as const;
const stranger = [
  "The Postgres server does not take the user or the password.",
  "Check the URL, and PGPASSWORD.",
] as const;
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ECONNREFUSED: silent,
  ENOTFOUND: silent,
  EAI_AGAIN: silent,
  ETIMEDOUT: silent,
  "28P01": stranger,
  "28000": stranger,
  "3D000": ["The Postgres server has no database of that name.", "Create it first."],
};
