import { stat } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { peopleRows } from "../people.ts";
import { type Stage, setStage } from "../stage.ts";
import { kill, startWorker } from "../start-worker.ts";

vi.setConfig({ testTimeout: 60_000 });

const people = 12;

/** What the ledger has, against what the journal says. */
async function expectAllAccounted(stage: Stage, unknown: number): Promise<void> {
  await using batch = await stage.open();
  const { rows, tokens } = await batch.status();
  expect(rows).toMatchObject({ finished: people - unknown, unknown, pending: 0, sending: 0 });
  expect(tokens).toEqual({ spent: people - unknown, maybe: unknown });
  const ledger = await stage.sandbox.ledger.read();
  expect(ledger.committed).toBe(people - unknown);
  await stage.sandbox.ledger.assertNoDoubleCharge();
}

test("killed after the journal was written and before anything was sent: listed, not sent again", async () => {
  await using stage = await setStage();
  const { journal, sandbox } = stage;
  const die = { create: 5, when: "before it is sent" } as const;
  expect(await startWorker(sandbox, { journal, people, die, concurrency: 1 }).outcome).toBe(
    undefined,
  );
  expect((await sandbox.ledger.read()).requestsOnWire).toBe(4);
  expect(await startWorker(sandbox, { journal, people }).outcome).toMatchObject({ end: "done" });
  await expectAllAccounted(stage, 1);
  await using batch = await stage.open();
  const [lost] = await Array.fromAsync(batch.results({ states: ["unknown"] }));
  expect(lost).toMatchObject({ line: 6, failure: "outcome_unknown", reference_code: null });
});

test("killed after the answer and before it was written down: found again, paid once", async () => {
  await using stage = await setStage();
  const { journal, sandbox } = stage;
  const die = { create: 5, when: "after its answer" } as const;
  await startWorker(sandbox, { journal, people, die, concurrency: 1 }).outcome;
  expect((await sandbox.ledger.read()).committed).toBe(5);
  expect(await startWorker(sandbox, { journal }).outcome).toMatchObject({ end: "done" });
  await expectAllAccounted(stage, 0);
  await using batch = await stage.open();
  const all = await Array.fromAsync(batch.results());
  expect(all.filter(({ recovered }) => recovered).map(({ line }) => line)).toEqual([6]);
});

test("killed between sending and the answer, with several under way: found again, paid once", async () => {
  await using stage = await setStage({
    faults: { rules: [{ fault: "hang-after-commit", when: { method: "POST" }, times: 4 }] },
  });
  const { journal, sandbox } = stage;
  const worker = startWorker(sandbox, { journal, people });
  await vi.waitFor(async () => expect((await sandbox.ledger.read()).committed).toBe(4), 30_000);
  await kill(worker);
  expect(await startWorker(sandbox, { journal }).outcome).toMatchObject({ end: "done" });
  await expectAllAccounted(stage, 0);
});

test("killed while rows are added: adding them again completes the journal", async () => {
  await using stage = await setStage();
  const { journal, sandbox } = stage;
  const many = 6_000;
  const worker = startWorker(sandbox, { journal, people: many });
  const begun = async () => expect((await stat(`${journal}-wal`)).size).toBeGreaterThan(500_000);
  await vi.waitFor(begun, { timeout: 30_000, interval: 5 });
  await kill(worker);
  await using batch = await stage.open();
  const before = (await batch.status()).rows;
  const added = await batch.add(peopleRows(many));
  expect(added.added + added.known).toBe(many);
  expect(added.known).toBe(before.pending + before.created + before.finished + before.sending);
});
