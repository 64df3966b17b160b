import { nikOf, type Scenario, scenarios } from "@proofylink/sandbox";
import { expect, test, vi } from "vitest";
import { peopleRows, personRow } from "../people.ts";
import { resultsOf, setStage } from "../stage.ts";

vi.setConfig({ testTimeout: 60_000 });

const nik = (wanted: string) => nikOf(scenarios.find(({ name }) => name === wanted) as Scenario);

test("maxTokens: it stops before the token that would pass it, over all runs of the journal", async () => {
  await using stage = await setStage();
  await using batch = await stage.open();
  await batch.add(peopleRows(12));
  expect(await batch.run({ maxTokens: 5, wait: false })).toMatchObject({
    end: "budget_reached",
    rows: { pending: 7 },
    tokens: { spent: 5, maybe: 0 },
  });
  expect((await batch.run({ maxTokens: 5, wait: false })).end).toBe("budget_reached");
  expect((await stage.sandbox.ledger.read()).requestsOnWire).toBe(5);
  expect(await batch.run({ maxTokens: 12, wait: false })).toMatchObject({ end: "done" });
  expect((await stage.sandbox.ledger.read()).tokens.spent).toBe(12);
});

test("an unknown create counts as spent; one that is resent counts anew", async () => {
  await using stage = await setStage({
    faults: { rules: [{ fault: "drop-after-read", when: { method: "POST", nth: 1 } }] },
  });
  await using batch = await stage.open();
  await batch.add(peopleRows(4));
  const options = { maxTokens: 3, concurrency: 1, wait: false };
  expect(await batch.run(options)).toMatchObject({
    end: "budget_reached",
    rows: { unknown: 1, pending: 1 },
    tokens: { spent: 2, maybe: 1 },
  });
  await batch.resolve({ line: 2 }, "resend");
  expect(await batch.run(options)).toMatchObject({ tokens: { spent: 3, maybe: 0 } });
  expect((await stage.sandbox.ledger.read()).tokens.spent).toBe(3);
});

test("a balance that does not suffice: nothing is sent", async () => {
  await using stage = await setStage({ tokens: 3 });
  await using batch = await stage.open();
  await batch.add(peopleRows(4));
  expect(await batch.estimate()).toEqual({ tokens: 4, balance: 3, enough: false });
  expect((await batch.run()).end).toBe("insufficient_tokens");
  expect((await stage.sandbox.ledger.read()).requestsOnWire).toBe(0);
  expect(await batch.estimate({ maxTokens: 3 })).toMatchObject({ tokens: 3, enough: true });
  expect(await batch.run({ maxTokens: 3 })).toMatchObject({
    end: "budget_reached",
    rows: { finished: 3, pending: 1 },
  });
});

test("the API has no token left after all: the run ends, and the row is not lost", async () => {
  await using stage = await setStage();
  await using batch = await stage.open();
  await batch.add([personRow(1, { id_number: nik("insufficient-tokens") })]);
  expect(await batch.run()).toMatchObject({
    end: "insufficient_tokens",
    error: { code: "insufficient_tokens" },
    rows: { pending: 1 },
    tokens: { spent: 0, maybe: 0 },
  });
});

test("what the API refuses is told by field, costs nothing, and is tried again once it is added again", async () => {
  await using stage = await setStage();
  await using batch = await stage.open();
  const refused = personRow(1, { id_number: nik("invalid-input") });
  await batch.add([refused, { ...personRow(2), ktp_image: "/nowhere/ktp.jpg" }]);
  expect(await batch.run()).toMatchObject({ end: "done", rows: { rejected: 2 } });
  const [byServer, byClient] = await resultsOf(batch);
  expect(byServer).toMatchObject({ failure: "validation_failed", problems: expect.any(Object) });
  expect(Object.keys(byServer?.problems ?? {})).not.toHaveLength(0);
  expect(byClient).toMatchObject({
    failure: "invalid_input",
    problems: { ktp_image: [expect.any(String)] },
  });
  expect((await batch.status()).tokens).toEqual({ spent: 0, maybe: 0 });
  expect(await batch.add([refused, personRow(2)])).toMatchObject({ again: 2, added: 0 });
  expect((await batch.run()).rows).toMatchObject({ rejected: 1, finished: 1 });
});

test("an access token that is not accepted ends the run at once; nothing is lost", async () => {
  await using stage = await setStage();
  await using batch = await stage.open({}, { accessToken: "revoked-access-token" });
  await batch.add(peopleRows(5));
  expect(await batch.run()).toMatchObject({ end: "refused", rows: { pending: 5 } });
});

test("429 is waited out, and every row is sent in the end", async () => {
  await using stage = await setStage({
    faults: {
      rules: [
        { fault: "limited-429", when: { method: "POST", every: 5 }, times: 3, retryAfter: "1" },
      ],
    },
  });
  await using batch = await stage.open();
  await batch.add(peopleRows(20));
  expect(await batch.run({ wait: false })).toMatchObject({ end: "done", tokens: { spent: 20 } });
  const { requestsOnWire } = await stage.sandbox.ledger.read();
  expect(requestsOnWire).toBe(23);
});

test("stop() lets what is under way come to its end; the next run goes on", async () => {
  await using stage = await setStage({ latency: 100 });
  await using batch = await stage.open();
  await batch.add(peopleRows(20));
  const running = batch.run({ concurrency: 3 });
  await vi.waitFor(async () => expect((await batch.status()).tokens.spent).toBeGreaterThan(0), {
    timeout: 20_000,
    interval: 10,
  });
  batch.stop();
  const stopped = await running;
  expect(stopped).toMatchObject({ end: "stopped", rows: { sending: 0, unknown: 0 } });
  expect(stopped.rows.pending).toBeGreaterThan(0);
  expect((await stage.sandbox.ledger.read()).committed).toBe(stopped.tokens.spent);
  expect(await batch.run({ wait: false })).toMatchObject({ tokens: { spent: 20 } });
});

test("a server that is not there: nothing is sent or lost, and the run ends when patience does", async () => {
  await using stage = await setStage();
  await using batch = await stage.open({}, { baseUrl: "http://127.0.0.1:9", retries: 0 });
  await batch.add(peopleRows(3));
  expect(await batch.run({ patienceMs: 10 })).toMatchObject({
    end: "unreachable",
    rows: { pending: 3 },
  });
});
