import { createDatabase, type TestDatabase } from "@proofylink/testing/postgres";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox as start } from "../src/index.ts";

/** Databases that were emptied and can be had again: to make one takes longer than most tests. */
const emptied: TestDatabase[] = [];

afterAll(async () => {
  await Promise.all(emptied.map((database) => database.drop()));
});

/** A sandbox on the database that the run is for: SQLite in memory, or an empty one on Postgres. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const server = inject("postgres");
  if (server === undefined) return start(options);
  const database = emptied.pop() ?? (await createDatabase(server));
  const sandbox = await start({ ...options, database: database.url });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= sandbox
      .close()
      .then(() => empty(database))
      .then(() => void emptied.push(database));
    return closed;
  };
  return { ...sandbox, close, [Symbol.asyncDispose]: close };
}

async function empty({ url }: TestDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ tables: string }>(
      `select string_agg(format('%I.%I', schemaname, tablename), ',') as tables from pg_tables
       where schemaname = 'proofylink_sandbox' and tablename not like 'kysely%'`,
    );
    await client.query(`truncate ${rows[0]?.tables} restart identity`);
  } finally {
    await client.end();
  }
}
