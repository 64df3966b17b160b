import { FakeClock } from "@proofylink/testing/fake-clock";
import { startFaultServer } from "@proofylink/testing/fault-server";
import { describe, expect, test } from "vitest";
import { startApi, success } from "../../test/start-api.ts";
import { createProofylink, type ProofylinkOptions } from "../index.ts";

const balance = success({ token: 10 });

/** Reads a balance from a server that answers with these statuses, then properly. */
async function readAfter(
  statuses: readonly number[],
  options: ProofylinkOptions = {},
  headers: Readonly<Record<string, string>> = {},
) {
  await using api = await startApi((_received, number) => {
    const status = statuses[number - 1];
    return status === undefined ? balance : { status, headers, body: {} };
  });
  const clock = new FakeClock({ skipUpToMs: 20_000 });
  const proofylink = createProofylink({ baseUrl: api.url, accessToken: "t", clock, ...options });
  const outcome = await proofylink.tokens.balance().catch((error) => error);
  return { outcome, clock, requests: api.received.length };
}

test.each([408, 429, 500, 502, 503, 504])("%i passes: it is tried again", async (status) => {
  expect(await readAfter([status, status])).toMatchObject({ outcome: 10, requests: 3 });
});

test.each([302, 400, 401, 403, 404, 405, 413, 422, 501])("%i stays: it is not", async (status) => {
  expect(await readAfter([status])).toMatchObject({ outcome: { status }, requests: 1 });
});

test("gives up after as many tries as retries say, of the client or of the call", async () => {
  expect(await readAfter([503, 503, 503])).toMatchObject({ requests: 3, outcome: { status: 503 } });
  expect(await readAfter([503], { retries: 0 })).toMatchObject({ requests: 1 });
  await using api = await startApi(() => ({ status: 503, body: {} }));
  const clock = new FakeClock({ skipUpToMs: 20_000 });
  const { tokens } = createProofylink({ baseUrl: api.url, accessToken: "t", clock });
  await tokens.balance({ retries: 1 }).catch(() => {});
  expect(api.received).toHaveLength(2);
});

describe("pauses", () => {
  test("have full jitter and grow", async () => {
    const statuses = Array.from({ length: 7 }, () => 503);
    const { clock } = await readAfter(statuses, { retries: 7 });
    expect(clock.skipped).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 4_000]);
    const clockOfNoLuck = new FakeClock({ skipUpToMs: 20_000 });
    clockOfNoLuck.chance = 0;
    await readAfter([503, 503], { clock: clockOfNoLuck });
    expect(clockOfNoLuck.skipped).toEqual([0, 0]);
  });

  test("follow Retry-After, a little later than asked", async () => {
    const { clock } = await readAfter([429], {}, { "retry-after": "7" });
    expect(clock.skipped).toEqual([7_062.5]);
  });

  test("are not begun when they would outlast the deadline", async () => {
    const { clock, outcome } = await readAfter(
      [429],
      { timeouts: { totalMs: 5_000_000 } },
      { "retry-after": "6000" },
    );
    expect(clock.skipped).toEqual([]);
    expect(outcome).toMatchObject({ name: "RateLimitError", retryAfterMs: 6_000_000 });
  });

  test("end when the caller aborts", async () => {
    const abort = new AbortController();
    await using api = await startApi(() => ({ status: 503, body: {} }));
    const { tokens } = createProofylink({
      baseUrl: api.url,
      accessToken: "t",
      clock: new FakeClock(),
      hooks: { onRetry: () => setImmediate(() => abort.abort(new Error("enough"))) },
    });
    await expect(tokens.balance({ signal: abort.signal })).rejects.toThrow("enough");
    expect(api.received).toHaveLength(1);
  });
});

test.each(["drop-after-read", "refused", "cut-body"] as const)(
  "after %s it is tried again",
  async (fault) => {
    await using server = await startFaultServer();
    const scenario = await server.scenario(fault, { times: 2, methods: ["GET"] });
    const clock = new FakeClock({ skipUpToMs: 20_000 });
    const { tokens } = createProofylink({ baseUrl: scenario.baseUrl, accessToken: "t", clock });
    const outcome = await tokens.balance().catch(({ name }) => name);
    expect(outcome).toBe(fault === "refused" ? "ConnectionError" : 1000);
    expect(clock.skipped).toHaveLength(2);
  },
);

test.each([
  ["endless-body", "response_too_large"],
  ["deep-json", "unexpected_response"],
  ["html-200", "unexpected_response"],
] as const)("%s is not worth another try", async (fault, code) => {
  await using server = await startFaultServer();
  const scenario = await server.scenario(fault, { methods: ["GET"] });
  const { tokens } = createProofylink({
    baseUrl: scenario.baseUrl,
    accessToken: "t",
    clock: new FakeClock(),
  });
  await expect(tokens.balance()).rejects.toMatchObject({ name: "UnexpectedResponseError", code });
  expect(await scenario.ledger()).toMatchObject({ readsOnWire: 1 });
});
