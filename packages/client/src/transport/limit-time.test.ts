import { FakeClock } from "@proofylink/testing/fake-clock";
import { expect, test } from "vitest";
import { createProofylink, type ProofylinkOptions, type Transport } from "../index.ts";

const answer = () => Response.json({ status: "success", data: { token: 10 } });
const never = () => new Promise<never>(() => {});

/** Begins to read a balance with a clock that stands still. */
function begin(options: ProofylinkOptions) {
  const clock = new FakeClock();
  const { tokens } = createProofylink({
    baseUrl: "https://example.test",
    accessToken: "t",
    clock,
    ...options,
  });
  const outcome = tokens.balance().catch((error) => error);
  return { clock, outcome };
}

/** Lets everything run that does not wait for time. */
const idle = () => new Promise((resolve) => setImmediate(resolve));

test("a try that hangs is ended, and the next one answers", async () => {
  let tries = 0;
  const transport: Transport = () => (++tries === 1 ? never() : Promise.resolve(answer()));
  const { clock, outcome } = begin({ transport, timeouts: { tryMs: 5_000 } });
  await idle();
  clock.advance(5_000);
  await idle();
  clock.advance(100);
  await idle();
  clock.advance(500);
  expect(await outcome).toBe(10);
  expect(tries).toBe(2);
});

test("says which clock ran out", async () => {
  const ofTry = begin({ transport: never, retries: 0 });
  await idle();
  ofTry.clock.advance(30_100);
  ofTry.clock.advance(100);
  expect(await ofTry.outcome).toMatchObject({
    name: "TimeoutError",
    code: "timed_out",
    limit: "try",
  });
  const total = begin({ transport: never, timeouts: { tryMs: 1e6, totalMs: 7_000 } });
  await idle();
  total.clock.advance(7_000);
  total.clock.advance(100);
  expect(await total.outcome).toMatchObject({ name: "TimeoutError", limit: "total" });
});

test("the total covers a token function that hangs, and nothing was sent then", async () => {
  const { clock, outcome } = begin({ transport: never, accessToken: never });
  await idle();
  clock.advance(90_000);
  clock.advance(100);
  expect(await outcome).toMatchObject({
    limit: "total",
    evidence: { sent: "no", phase: "not-started" },
  });
});

test("nothing is sent when the time is over before the first try", async () => {
  let sent = 0;
  const clock = new FakeClock();
  const transport: Transport = async () => {
    sent += 1;
    return answer();
  };
  const hooks = { onRequest: () => clock.advance(90_000) };
  expect(await begin({ transport, hooks, clock }).outcome).toMatchObject({
    limit: "total",
    evidence: { sent: "no" },
  });
  expect(sent).toBe(0);
});

test("the total covers a middleware that hangs", async () => {
  const { clock, outcome } = begin({ transport: never, middleware: [() => never] });
  await idle();
  clock.advance(90_000);
  clock.advance(100);
  expect(await outcome).toMatchObject({ name: "TimeoutError", limit: "total" });
});

test("a try covers the body", async () => {
  const transport: Transport = async () => new Response(new ReadableStream({ pull: never }));
  const { clock, outcome } = begin({ transport, retries: 0 });
  await idle();
  clock.advance(30_000);
  clock.advance(100);
  expect(await outcome).toMatchObject({ limit: "try", evidence: { sent: "maybe" } });
});

test("a transport that ends in time after it was told to has its evidence kept", async () => {
  const { TransportFailure } = await import("./transport.ts");
  const evidence = { sent: "no", phase: "tls", source: "node-transport", timeline: [] } as const;
  const transport: Transport = ({ signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new TransportFailure("aborted", evidence)));
    });
  const { clock, outcome } = begin({ transport, retries: 0 });
  await idle();
  clock.advance(30_000);
  expect(await outcome).toMatchObject({ name: "TimeoutError", limit: "try", evidence });
});

test("leaves no timer behind", async () => {
  const { clock, outcome } = begin({ transport: async () => answer() });
  expect(await outcome).toBe(10);
  expect(clock.waiting).toBe(0);
});

test("an answer that comes while the call is being ended still counts", async () => {
  const transport: Transport = ({ signal }) =>
    new Promise((resolve) => {
      signal?.addEventListener("abort", () => resolve(answer()));
    });
  const { clock, outcome } = begin({ transport });
  await idle();
  clock.advance(30_000);
  expect(await outcome).toBe(10);
});

test.each([0, -1, Number.NaN, "30"])(
  "%o is no time-out: refused before anything is sent",
  async (ms) => {
    let tries = 0;
    const transport: Transport = () => {
      tries += 1;
      return Promise.resolve(answer());
    };
    const { outcome } = begin({ transport, timeouts: { totalMs: ms as number } });
    expect(await outcome).toMatchObject({
      code: "invalid_input",
      errors: { "timeouts.totalMs": [expect.any(String)] },
    });
    expect(tries).toBe(0);
  },
);
