import type { TransportLayer } from "@proofylink/client";
import {
  createDatabase,
  startPostgres,
  type TestDatabase,
  type TestPostgres,
} from "@proofylink/testing/postgres";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { peopleRows } from "../people.ts";
import { type Stage, setStage } from "../stage.ts";
import { startWorker } from "../start-worker.ts";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.close());

let database: TestDatabase;
beforeEach(async () => {
  database = await createDatabase(postgres.url);
  return () => database.drop();
});

async function expectAllDone(stage: Stage, people: number, unknown = 0): Promise<void> {
  await using batch = await stage.open({ journal: database.url });
  expect((await batch.status()).rows).toMatchObject({
    finished: people - unknown,
    unknown,
    pending: 0,
    sending: 0,
  });
  const ledger = await stage.sandbox.ledger.read();
  expect(ledger.committed).toBe(people - unknown);
  await stage.sandbox.ledger.assertNoDoubleCharge();
}

test("two workers share the rows, and each row is sent once", async () => {
  await using stage = await setStage({ latency: 30 });
  const people = 60;
  {
    await using batch = await stage.open({ journal: database.url });
    await batch.add(peopleRows(people));
  }
  const sent = [0, 0];
  const open = (number: number) => {
    const count: TransportLayer = (next) => (request) => {
      if (request.kind === "create") sent[number] = (sent[number] ?? 0) + 1;
      return next(request);
    };
    return stage.open({ journal: database.url }, { middleware: [count] });
  };
  await using one = await open(0);
  await using two = await open(1);
  const [first, second] = await Promise.all([one, two].map((each) => each.run({ concurrency: 3 })));
  expect([first?.end, second?.end]).toEqual(["done", "done"]);
  expect(Math.min(...sent)).toBeGreaterThan(0);
  await expectAllDone(stage, people);
});

test.for(["before it is sent", "after its answer"] as const)(
  "a worker is killed %s: another one takes its rows, and sends nothing twice",
  async (when) => {
    await using stage = await setStage();
    const { sandbox } = stage;
    const people = 20;
    const journal = database.url;
    await startWorker(sandbox, { journal, people, concurrency: 1, die: { create: 5, when } })
      .outcome;
    expect(await startWorker(sandbox, { journal }).outcome).toMatchObject({ end: "done" });
    const lost = when === "before it is sent" ? 1 : 0;
    await expectAllDone(stage, people, lost);
  },
);
