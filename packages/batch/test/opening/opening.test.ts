import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startPostgres } from "@proofylink/testing/postgres";
import { expect, test, vi } from "vitest";
import { peopleRows } from "../people.ts";
import { setStage } from "../stage.ts";
import { kill, startWorker } from "../start-worker.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a second process on the same file is refused, and comes in once the first was killed", async () => {
  await using stage = await setStage({ latency: 200 });
  const worker = startWorker(stage.sandbox, { journal: stage.journal, people: 200 });
  await vi.waitFor(
    async () => expect((await stage.sandbox.ledger.read()).requestsOnWire).toBeGreaterThan(0),
    30_000,
  );
  await expect(stage.open()).rejects.toMatchObject({ name: "BatchError", code: "journal_in_use" });
  await kill(worker);
  await using batch = await stage.open();
  expect((await batch.status()).rows.pending).toBeGreaterThan(100);
});

test("the journal's files are their owner's alone", async () => {
  await using stage = await setStage();
  await using batch = await stage.open();
  await batch.add(peopleRows(1));
  for (const file of [stage.journal, `${stage.journal}-wal`]) {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  }
});

test("a wrong key, no key, a file that is no journal: told before anything", async () => {
  await using stage = await setStage();
  await (await stage.open()).close();
  vi.stubEnv("PROOFYLINK_BATCH_KEY", "");
  const refusals = [
    [{ key: "another-key-of-a-test-012345" }, "wrong_key"],
    [{ key: undefined }, "missing_key"],
    [{ journal: join(stage.folder, "notes.txt") }, "not_a_journal"],
    [{ journal: join(stage.folder, "nowhere", "x.journal") }, "journal_unavailable"],
    [{ journal: "postgres://nobody@127.0.0.1:9/x" }, "journal_unavailable"],
  ] as const;
  await writeFile(join(stage.folder, "notes.txt"), "These are notes and no journal. ".repeat(100));
  for (const [options, code] of refusals) {
    await expect(stage.open(options)).rejects.toMatchObject({ name: "BatchError", code });
  }
  expect((await stage.sandbox.ledger.read()).requestsOnWire).toBe(0);
  vi.unstubAllEnvs();
});

test("the same on Postgres: the key is the journal's", async () => {
  await using stage = await setStage();
  await using postgres = await startPostgres();
  const journal = postgres.url;
  await (await stage.open({ journal })).close();
  await expect(stage.open({ journal, key: "another-key-of-a-test-012345" })).rejects.toMatchObject({
    code: "wrong_key",
  });
});

test("options that make no sense are refused before anything is sent", async () => {
  await using stage = await setStage();
  await using batch = await stage.open();
  for (const options of [{ maxTokens: -1 }, { maxTokens: 1.5 }, { concurrency: 0 }]) {
    await expect(batch.run(options)).rejects.toMatchObject({ code: "invalid_option" });
  }
});
