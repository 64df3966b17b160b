import { createDatabase, startPostgres } from "@proofylink/testing/postgres";
import { expect, test } from "vitest";
import { jsonLines } from "../cli/json-lines.ts";
import { countingProxy } from "./counting-proxy.ts";
import { onSandbox } from "./on-sandbox.ts";
import { peopleFolder } from "./people-file.ts";

const people = 24;

test("two programs share a journal on Postgres: each row is sent once, by one of them, to the end", async () => {
  await using postgres = await startPostgres();
  await using database = await createDatabase(postgres.url);
  const start = Date.now();
  const clock = { now: () => start + 100 * (Date.now() - start) };
  await using stage = await onSandbox(peopleFolder(people), { clock });
  await using second = await countingProxy(stage.sandbox.url);
  // Until there is a second one, the first has two creates under way and sends no more.
  await using first = await countingProxy(stage.sandbox.url, second.begun);
  const { ledger, outbox } = stage.sandbox;
  const batch = (args: readonly string[], way: { readonly url: string } = stage.sandbox) => {
    const env = { PROOFYLINK_BATCH_DATABASE_URL: database.url, PROOFYLINK_BASE_URL: way.url };
    return stage.batch([...args, "--journal", "postgres"], { env });
  };

  const sending = ["--yes", "--no-wait", "--concurrency", "2"];
  const running = batch(["run", "people.csv", "--type", "1", ...sending], first);
  await Promise.race([first.begun, running]);
  const joined = batch(["resume", ...sending], second);
  for (const run of await Promise.all([running, joined])) expect(run.code, run.stderr).toBe(0);
  expect((await joined).stderr).toMatch(/[12] rows? (is|are) under way at other workers/);
  expect((await running).stderr).not.toContain("other workers");
  expect(first.creates + second.creates).toBe(people);
  expect(Math.min(first.creates, second.creates)).toBeGreaterThan(0);
  expect(await ledger.read()).toMatchObject({ committed: people, tokens: { spent: people } });
  await ledger.assertNoDoubleCharge();

  for (const { acceptUrl } of await outbox.read()) await fetch(acceptUrl, { method: "POST" });
  const resumed = await batch(["resume", "--json"]);
  expect(JSON.parse(resumed.stdout)).toMatchObject({
    end: "done",
    statuses: { completed: people },
  });
  const status = await batch(["status", "--json"]);
  expect(JSON.parse(status.stdout)).toMatchObject({
    rows: { finished: people, pending: 0, unknown: 0 },
    tokens: { spent: people, maybe: 0 },
  });

  const results = async () => jsonLines((await batch(["export", "--format", "jsonl"])).stdout);
  const rows = await results();
  expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: people }, (_, row) => row + 2));
  expect(new Set(rows.map(({ reference_code }) => reference_code)).size).toBe(people);
  const purge = await batch(["purge", "--yes", "--json"]);
  expect(JSON.parse(purge.stdout)).toMatchObject({ purged: people, kept: 0 });
  expect(await results()).toMatchObject(
    rows.map(({ line, reference_code }) => ({ line, reference_code, credibility_score: null })),
  );
}, 180_000);
