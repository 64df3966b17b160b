import { randomBytes } from "node:crypto";
import pg from "pg";

/** A database that is dropped at the end of its `await using` block. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  /** Ends whatever is connected to it, and drops it. */
  drop(): Promise<void>;
}

/**
 * Creates an empty database on a server.
 *
 * @param server a URL of the server, whose user may create databases
 */
export async function createDatabase(server: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const drop = () => run(server, `drop database if exists ${name} with (force)`);
  return { url: url.href, drop, [Symbol.asyncDispose]: drop };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
