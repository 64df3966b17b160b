import { beforeEach, describe, expect, test } from "vitest";
import { IdleClock } from "../test/idle-clock.ts";
import type { Reply } from "../test/start-api.ts";
import { VerificationService } from "../test/verification-service.ts";
import {
  byEmail,
  code,
  day,
  failure,
  firstReads,
  hour,
  machine,
  minute,
  never,
  pauses,
  reads,
  second,
  wait,
} from "../test/waiting.ts";
import {
  AuthenticationError,
  NotFoundError,
  PermissionError,
  UnexpectedResponseError,
  WaitTimeoutError,
} from "./index.ts";

let clock: IdleClock;
beforeEach(() => {
  clock = new IdleClock();
});

const start = () => VerificationService.start(clock);

describe("the deadline", { timeout: 30_000 }, () => {
  test("is 15 minutes without e-mail consent", async () => {
    await using service = await start();
    service.add(code, never);
    const error = await failure(wait(service));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({
      code: "wait_timed_out",
      operation: "getVerification",
      referenceCode: code,
      lastStatus: "processing",
    });
    expect(error.message).toMatch(/wait for the same reference code again/);
    expect(clock.elapsed()).toBe(15 * minute);
    expect(clock.waiting).toBe(0);
  });

  test("is 8 days once the person is asked by e-mail", async () => {
    await using service = await start();
    service.add(code, byEmail.slice(0, 2));
    await failure(wait(service));
    expect(clock.elapsed()).toBe(8 * day);
    expect(reads(service).length).toBeLessThan(1_500);
  });

  test("is 8 days when the create said e-mail", async () => {
    await using service = await start();
    service.add(code, never);
    await failure(wait(service, { reference_code: code, consent_method: "email" }));
    expect(clock.elapsed()).toBe(8 * day);
  });

  test.each([10, 90 * second])("can be set: %d ms", async (deadlineMs) => {
    await using service = await start();
    service.add(code, never);
    clock.chance = () => 0.99;
    await failure(wait(service, code, { deadlineMs }));
    expect(clock.elapsed()).toBe(deadlineMs);
  });

  test("comes with a last look, so that a long pause hides no result", async () => {
    clock.chance = () => 0.99;
    await using service = await start();
    service.add(code, [
      [0, "waiting_confirmation"],
      [hour - 6 * second, "completed"],
    ]);
    expect(await wait(service, code, { deadlineMs: hour })).toMatchObject({
      verification: { status: "completed" },
    });
    expect(clock.elapsed()).toBe(hour - 5 * second);
  });

  test("cuts a read that hangs, and says what hung", async () => {
    clock.leaps = false;
    await using service = await start();
    const hung = Promise.withResolvers<void>();
    const hang: typeof fetch = (_url, init) => {
      hung.resolve();
      return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    };
    const waiting = failure(service.client({ fetch: hang }).wait(code, { deadlineMs: 4 * second }));
    await hung.promise;
    clock.advance(4 * second);
    const error = await waiting;
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).not.toHaveProperty("lastStatus");
    expect(error.cause).toMatchObject({ code: "timed_out" });
  });

  test("of NaN is over at once instead of never", async () => {
    await using service = await start();
    service.add(code, never);
    expect(await failure(wait(service, code, { deadlineMs: Number.NaN }))).toBeInstanceOf(
      WaitTimeoutError,
    );
  });

  test("leaves what another process can go on with", async () => {
    await using service = await start();
    service.add(code, machine);
    const error = await failure(wait(service, code, { deadlineMs: 5 * second }));
    const { referenceCode } = error as WaitTimeoutError;
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ referenceCode });
    const result = await service.client().wait(referenceCode);
    expect(result.verification.status).toBe("completed");
  });
});

describe("failures", { timeout: 30_000 }, () => {
  const html = {
    status: 200,
    headers: { "content-type": "text/html" },
    body: "<h1>Back soon</h1>",
  };

  test.each<[string, Reply]>([
    ["a 500", { status: 500, body: { status: "error", message: "Oops." } }],
    ["a gateway's 502", { status: 502, body: "<h1>Bad Gateway</h1>" }],
    ["a 408", { status: 408, body: { message: "Request Timeout." } }],
    ["a 429 without a time", { status: 429, body: { message: "Too Many Attempts." } }],
  ])("such as %s are waited out", async (_name, reply) => {
    await using service = await start();
    service.add(code, machine);
    firstReads(service, 3, reply);
    expect((await wait(service)).verification.status).toBe("completed");
    expect(Math.min(...pauses(service))).toBeGreaterThanOrEqual(3 * second);
  });

  test("of the connection are waited out", async () => {
    await using service = await start();
    service.add(code, machine);
    let left = 3;
    const flaky: typeof fetch = (url, init) => {
      left -= 1;
      return clock.fetch(left < 0 ? url : "http://127.0.0.1:1/", init);
    };
    const client = service.client({ fetch: flaky, retries: 0 });
    expect((await client.wait(code)).verification.status).toBe("completed");
  });

  test("are the cause when they last until the deadline", async () => {
    await using service = await start();
    firstReads(service, 1e9, { status: 503, body: {} });
    const error = await failure(wait(service));
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error.cause).toMatchObject({ code: "server_error", status: 503 });
    expect(reads(service).length).toBeLessThan(60);
  });

  test("are not the cause when the API has answered since", async () => {
    await using service = await start();
    service.add(code, never);
    firstReads(service, 1, { status: 503, body: {} });
    expect((await failure(wait(service))).cause).toBeUndefined();
  });

  test("to read a page instead of an answer end it when the API never answered", async () => {
    await using service = await start();
    firstReads(service, 1e9, html);
    expect(await failure(wait(service))).toBeInstanceOf(UnexpectedResponseError);
    expect(reads(service)).toHaveLength(1);
  });

  test("to read a page instead of an answer are waited out when the API has answered", async () => {
    await using service = await start();
    service.add(code, machine);
    service.instead = () => (service.asked.length === 2 ? html : undefined);
    expect((await wait(service)).verification.status).toBe("completed");
  });

  test.each<[number, unknown, new (...args: never[]) => Error]>([
    [401, { message: "Unauthenticated." }, AuthenticationError],
    [403, { message: "Forbidden." }, PermissionError],
    [404, { status: "fail", message: "Data not found." }, NotFoundError],
  ])("that stay end it at once: %d", async (status, body, Class) => {
    await using service = await start();
    service.add(code, machine);
    service.instead = () => (service.asked.length > 1 ? { status, body } : undefined);
    expect(await failure(wait(service))).toBeInstanceOf(Class);
    expect(reads(service)).toHaveLength(2);
  });

  test("of the code itself are found before anything is read", async () => {
    await using service = await start();
    expect(await failure(wait(service, "EMP/1"))).toMatchObject({ code: "invalid_input" });
    expect(service.asked).toEqual([]);
  });
});
