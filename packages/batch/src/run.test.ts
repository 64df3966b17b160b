import { expect, test, vi } from "vitest";
import { peopleRows } from "../test/people.ts";
import { resultsOf, setStage } from "../test/stage.ts";
import type { Progress } from "./index.ts";

vi.setConfig({ testTimeout: 30_000 });

test("every row becomes a verification, once, and its result is there in the end", async () => {
  await using stage = await setStage();
  await using batch = await stage.open();
  expect(await batch.add(peopleRows(40))).toEqual({
    added: 40,
    known: 0,
    again: 0,
    duplicates: 0,
  });
  const seen: Progress[] = [];
  const outcome = await batch.run({ onProgress: (progress) => seen.push(progress) });
  expect(outcome).toMatchObject({ end: "done", rows: { finished: 40, pending: 0 } });
  expect(outcome.tokens).toEqual({ spent: 40, maybe: 0 });
  expect(seen.at(-1)).toMatchObject({ rows: { finished: 40 }, remainingMs: 0 });
  const results = await resultsOf(batch);
  expect(results.map(({ line }) => line)).toEqual(Array.from({ length: 40 }, (_, at) => at + 2));
  expect(results[0]).toMatchObject({
    state: "finished",
    status: "completed",
    reference_code: expect.stringMatching(/^EMP-/),
    credibility_score: expect.any(Number),
    credibility_level: expect.any(String),
    recovered: false,
    failure: null,
  });
  const { committed, tokens } = await stage.sandbox.ledger.read();
  expect([committed, tokens.spent]).toEqual([40, 40]);
  await stage.sandbox.ledger.assertNoDoubleCharge();
});
