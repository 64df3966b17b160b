import { Kysely, PostgresDialect, type PostgresPool, sql } from "kysely";
import pg from "pg";
import { postgresSchema } from "./postgres-schema.ts";
import { fromPostgres, toPostgres } from "./postgres-text.ts";
import type { Schema } from "./schema.ts";

/**
 * Connects to a Postgres server.
 *
 * @throws Error that says what is wrong, without the URL, which can hold a password
 */
export async function openPostgres(url: string): Promise<Kysely<Schema>> {
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: poolOf(url) }) });
  try {
    await sql`select 1`.execute(database);
  } catch (error) {
    await database.destroy();
    throw new Error(explain((error as { code?: string }).code), { cause: error });
  }
  return database.withSchema(postgresSchema);
}

// Numbers of types, from pg_type.dat in Postgres's source.
const bigint = 20;
const text = 25;
const numeric = 1700;

/** Moments and sums of tokens are far below 2^53. */
const readers = new Map<number, (value: string) => unknown>([
  [bigint, Number],
  [numeric, Number],
  [text, fromPostgres],
]);

function poolOf(url: string): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "proofylink-sandbox",
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: (type: number) => readers.get(type) ?? pg.types.getTypeParser(type) },
  });
  // A connection that breaks while nobody uses it; whoever comes next gets another one.
  pool.on("error", () => {});
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      return {
        // biome-ignore lint/suspicious/noExplicitAny: the form that Kysely asks for has cursors too.
        query: (statement: any, parameters?: readonly unknown[]): any =>
          client.query(statement, parameters?.map(toPostgres)),
        release: (destroy) => client.release(destroy),
      };
    },
  };
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
function explain(code: string | undefined): string {
  switch (code) {
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "ETIMEDOUT":
      return "No Postgres server answers there. Check host and port of the database's URL.";
    case "28P01":
    case "28000":
      return "The Postgres server does not take the user or the password of the database's URL.";
    case "3D000":
      return "The Postgres server has no database of that name. Create it first.";
    default:
      return `The Postgres database cannot be opened${code === undefined ? "" : ` (${code})`}. Check its URL.`;
  }
}
