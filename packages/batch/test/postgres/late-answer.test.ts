import type { ProofylinkOptions, TransportLayer } from "@proofylink/client";
import { createDatabase, startPostgres, type TestPostgres } from "@proofylink/testing/postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { peopleRows } from "../people.ts";
import { resultsOf, setStage } from "../stage.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.close());

/** That of a machine that sleeps: short pauses pass, and no create runs out of time. */
const asleep: NonNullable<ProofylinkOptions["clock"]> = {
  now: () => Date.now(),
  elapsed: () => 0,
  setTimeout: (callback, ms) => (ms < 400 ? setTimeout(callback, ms) : undefined),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
  random: () => Math.random(),
};

/** A row of which a person said that it does not exist, while a worker that sleeps holds its create. */
async function resentRow() {
  const database = await createDatabase(postgres.url);
  const stage = await setStage();
  const shared = { journal: database.url, createTimeoutMs: 500 };
  const [held, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const hold: TransportLayer = (next) => async (request) => {
    if (request.kind === "create") {
      held.resolve();
      await released.promise;
    }
    return next(request);
  };
  const slow = await stage.open(shared, { clock: asleep, middleware: [hold] });
  await slow.add(peopleRows(1));
  const late = slow.run({ concurrency: 1, wait: false });
  await held.promise;
  const other = await stage.open(shared);
  // Until the lease is over: then it is dealt out to the other one, which leaves it to a person.
  expect((await other.run({ wait: false })).rows).toMatchObject({ unknown: 1 });
  await other.resolve({ line: 2 }, "resend");
  return {
    ...{ stage, other },
    answerLate: async () => {
      released.resolve();
      await late;
    },
    async [Symbol.asyncDispose]() {
      await slow.close();
      await other.close();
      await stage[Symbol.asyncDispose]();
      await database.drop();
    },
  };
}

test("an answer that comes while the row waits to be sent again is taken, and nothing is sent", async () => {
  await using row = await resentRow();
  await row.answerLate();
  expect(await row.other.run({ wait: false })).toMatchObject({
    rows: { created: 1 },
    tokens: { spent: 1, maybe: 0 },
  });
  expect((await row.stage.sandbox.ledger.read()).committed).toBe(1);
});

test("an answer that comes after it was sent again is told: both codes, and both tokens", async () => {
  await using row = await resentRow();
  await row.other.run({ wait: false });
  await row.answerLate();
  const { rows, tokens } = await row.other.run();
  expect({ rows, tokens }).toMatchObject({ rows: { finished: 2 }, tokens: { spent: 2, maybe: 0 } });
  const [again, first] = await resultsOf(row.other);
  expect(again).toMatchObject({ line: 2, status: "completed", duplicate_of: null });
  const { reference_code } = again ?? {};
  expect(first).toMatchObject({
    line: 2,
    status: "completed",
    duplicate_of: { line: 2, reference_code },
  });
  expect(first?.reference_code).not.toBe(reference_code);
  expect((await row.stage.sandbox.ledger.read()).committed).toBe(2);
});
