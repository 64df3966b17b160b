import { stat } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { peopleRows } from "../people.ts";
import { setStage } from "../stage.ts";
import { startWorker } from "../start-worker.ts";

vi.setConfig({ testTimeout: 90_000 });

test("a journal that can grow no more: no more is sent, and the next run loses and pays nothing twice", async () => {
  await using stage = await setStage({ latency: 20 });
  const { journal, sandbox } = stage;
  const people = 150;
  {
    await using batch = await stage.open();
    await batch.add(peopleRows(people));
  }
  // The log of the journal gets as large as the journal is now, and then no write succeeds.
  const mostBytes = (await stat(journal)).size;
  const full = await startWorker(sandbox, { journal, mostBytes }).outcome;
  expect(full).toMatchObject({ end: "journal_failed" });
  const { requestsOnWire } = await sandbox.ledger.read();
  expect(requestsOnWire).toBeGreaterThan(0);
  expect(requestsOnWire).toBeLessThan(people);
  await using batch = await stage.open();
  expect(await batch.run({ wait: false })).toMatchObject({ end: "done", tokens: { maybe: 0 } });
  expect((await sandbox.ledger.read()).tokens.spent).toBe(people);
  await sandbox.ledger.assertNoDoubleCharge();
});
