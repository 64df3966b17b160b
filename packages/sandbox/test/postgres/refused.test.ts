import { createDatabase, startPostgres } from "@proofylink/testing/postgres";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { startSandbox } from "../../src/index.ts";

vi.setConfig({ testTimeout: 60_000 });

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function changed(url: string, change: (url: URL) => void): string {
  const copy = new URL(url);
  change(copy);
  return copy.href;
}

test("a Postgres that cannot be used is refused and told why, without the password", async () => {
  await using server = await startPostgres();
  await using database = await createDatabase(server.url);
  const role = `reader_${Date.now()}`;
  await run(server.url, `create role ${role} login password 'not-to-be-shown'`);
  const asReader = changed(database.url, (url) => {
    url.username = role;
    url.password = "not-to-be-shown";
  });
  const cases = [
    [changed(asReader, (url) => (url.port = "1")), "No Postgres server answers there."],
    [changed(asReader, (url) => (url.username = "nobody_we_know")), "does not take the user"],
    [changed(asReader, (url) => (url.pathname = "/none")), "no database of that name"],
    [asReader, "may not make the sandbox's tables"],
    ["postgres://not-to-be-shown:@@@:x/", "Check its URL."],
  ] as const;
  for (const [url, reason] of cases) {
    const error = await startSandbox({ database: url }).catch((thrown: Error) => thrown);
    expect((error as Error).message).toContain(reason);
    expect((error as Error).message).not.toContain("not-to-be-shown");
  }
  await run(server.url, `drop role ${role}`);
});

test("tables of somebody else in the same database are left alone", async () => {
  await using server = await startPostgres();
  await using database = await createDatabase(server.url);
  await run(
    database.url,
    "create table verifications (mine text); create table wallet (mine text)",
  );
  await using sandbox = await startSandbox({ database: database.url, tokens: 3 });
  expect((await sandbox.ledger.read()).tokens.balance).toBe(3);
  await run(database.url, "insert into verifications values ('still there')");
});
