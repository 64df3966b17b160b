import { beforeEach, describe, expect, test } from "vitest";
import { IdleClock } from "../test/idle-clock.ts";
import type { Reply } from "../test/start-api.ts";
import { type Step, VerificationService } from "../test/verification-service.ts";
import {
  AuthenticationError,
  isFailed,
  NotFoundError,
  PermissionError,
  type ProofylinkError,
  UnexpectedResponseError,
  type WaitOptions,
  type WaitTarget,
  WaitTimeoutError,
} from "./index.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const code = "EMP-990101-0001";
/** As in the vendor's samples. */
const machine: Step[] = [
  [3 * second, "processing"],
  [11 * second, "completed"],
];
/** The person consents after two days. */
const byEmail: Step[] = [
  [8 * second, "pending_consent"],
  [20 * second, "waiting_confirmation"],
  [2 * day, "processing"],
  [2 * day + 40 * second, "completed"],
];
const never: Step[] = [[2 * second, "processing"]];

let clock: IdleClock;
beforeEach(() => {
  clock = new IdleClock();
});

const start = () => VerificationService.start(clock);

/** When the verification was read, in milliseconds. */
const reads = (service: VerificationService) => service.times(code);

/** The pauses between the reads. */
function pauses(service: VerificationService): number[] {
  const times = reads(service);
  return times.slice(1).map((time, at) => time - (times[at] as number));
}

const wait = (service: VerificationService, target: WaitTarget = code, options?: WaitOptions) =>
  service.client({ retries: 0 }).wait(target, options);

async function failure(promise: Promise<unknown>): Promise<ProofylinkError> {
  const error = await promise.then(
    () => undefined,
    (e) => e,
  );
  expect(error).toBeInstanceOf(Error);
  return error;
}

/** Answers the first `count` reads with this. */
function firstReads(service: VerificationService, count: number, reply: Reply): void {
  service.instead = () => (service.asked.length <= count ? reply : undefined);
}

describe("a result", () => {
  test("of a verification without e-mail consent is there seconds after it is final", async () => {
    await using service = await start();
    service.add(code, machine);
    const { verification } = await wait(service);
    expect(verification).toMatchObject({ reference_code: code, status: "completed" });
    expect(clock.elapsed()).toBeLessThan(25 * second);
    expect(reads(service).length).toBeLessThan(8);
    expect(clock.waiting).toBe(0);
  });

  test("that is final already takes one read", async () => {
    await using service = await start();
    service.add(code, machine, hour);
    await wait(service);
    expect(reads(service)).toEqual([0]);
  });

  test("of a failed verification is a result, not an error", async () => {
    await using service = await start();
    service.add(code, [[9 * second, "failed"]]);
    expect(isFailed(await wait(service))).toBe(true);
  });

  test.each(["cancelled", "canceled", "rejected", "expired"])("may be %s", async (status) => {
    await using service = await start();
    service.add(code, [[9 * second, status]]);
    expect((await wait(service)).verification.status).toBe(status);
  });

  test("is waited for with what a create answered, which is not read at once", async () => {
    await using service = await start();
    const created = service.add(code, machine);
    await wait(service, created);
    expect(reads(service)[0]).toBeGreaterThanOrEqual(3 * second);
    expect(reads(service)[0]).toBeLessThan(6 * second);
  });

  test("of a row that the list shows as final is read at once", async () => {
    await using service = await start();
    service.add(code, machine, hour);
    await wait(service, { reference_code: code, status: "completed" });
    expect(reads(service)).toEqual([0]);
  });
});

describe("the pace", () => {
  test("is of minutes while a person is asked, and of seconds again afterwards", async () => {
    await using service = await start();
    service.add(code, byEmail);
    await wait(service);
    const asking = pauses(service).filter((_pause, at) => {
      const time = reads(service)[at] as number;
      return time > 20 * second && time < 2 * day;
    });
    expect(Math.min(...asking)).toBeGreaterThanOrEqual(30 * second);
    expect(Math.max(...asking)).toBeLessThan(31 * minute);
    expect(reads(service).length).toBeLessThan(400);
    const after = reads(service).filter((time) => time > 2 * day);
    expect(after.length).toBeGreaterThan(1);
    expect(clock.elapsed()).toBeLessThan(2 * day + 32 * minute);
  });

  test("slows down the longer a status lasts", async () => {
    clock.chance = () => 0.5;
    await using service = await start();
    service.add(code, never);
    await failure(wait(service, code, { deadlineMs: 6 * hour }));
    const made = pauses(service);
    expect(made.slice(0, -1)).toEqual(made.slice(0, -1).toSorted((a, b) => a - b));
    expect(made[0]).toBeLessThan(5 * second);
    expect(Math.max(...made)).toBe(15 * minute + 3 * second);
  });

  test("is drawn by chance, between the least pause and a limit", async () => {
    const firstPause = async (chance: number) => {
      clock = new IdleClock();
      clock.chance = () => chance;
      await using service = await start();
      service.add(code, never);
      await failure(wait(service, code, { deadlineMs: minute }));
      return pauses(service)[0];
    };
    expect(await Promise.all([firstPause(0), firstPause(0.5)])).toEqual([3_000, 4_500]);
  });

  test("never becomes a loop: not with an unknown status, nor by chance, nor by odd times", async () => {
    clock.chance = () => 0;
    await using service = await start();
    service.add(code, [[0, "a_status_of_tomorrow"]], -400 * day);
    await failure(wait(service));
    expect(Math.min(...pauses(service).slice(0, -1))).toBe(3 * second);
    expect(reads(service).length).toBeLessThanOrEqual(302);
  });

  test("of one that has stayed the same for a day is slow from the start, in any process", async () => {
    await using service = await start();
    service.add(code, never, day);
    clock.chance = () => 0.5;
    await failure(wait(service, code, { deadlineMs: hour }));
    expect(pauses(service)[0]).toBe(15 * minute + 3 * second);
  });

  test("of an old one that has just gone on is quick", async () => {
    await using service = await start();
    service.add(code, [[day, "processing"], [day + 30 * second, "completed"]], day - second);
    await wait(service, { reference_code: code, status: "waiting_confirmation" });
    clock = new IdleClock();
    expect(Math.max(...pauses(service))).toBeLessThan(20 * second);
  });

  test("is right though this machine's clock is an hour wrong", async () => {
    await using service = await start();
    service.add(code, machine);
    const wrong = Object.assign(Object.create(clock), { now: () => clock.now() + hour });
    await service.client({ clock: wrong }).wait(code);
    expect(clock.elapsed()).toBeLessThan(25 * second);
  });

  test.each<[string, Reply]>([
    ["after a 429", { status: 429, headers: { "retry-after": "300" }, body: {} }],
    ["after a 503", { status: 503, headers: { "retry-after": "300" }, body: {} }],
    [
      "after a 503, as a date",
      {
        status: 503,
        headers: {
          date: "Fri, 06 Mar 2026 00:00:00 GMT",
          "retry-after": "Fri, 06 Mar 2026 00:05:00 GMT",
        },
        body: {},
      },
    ],
  ])("obeys Retry-After %s", async (_name, reply) => {
    await using service = await start();
    service.add(code, machine);
    firstReads(service, 1, reply);
    await wait(service);
    expect(reads(service)).toEqual([0, 5 * minute]);
  });

  test("obeys Retry-After of a good answer", async () => {
    await using service = await start();
    service.add(code, machine);
    let first = true;
    service.instead = () => {
      if (!first) return undefined;
      first = false;
      const verification = { reference_code: code, status: "processing" };
      return { headers: { "retry-after": "120" }, body: { data: { verification } } };
    };
    await wait(service);
    expect(reads(service)).toEqual([0, 2 * minute]);
  });
});

describe("onStatus", () => {
  test("is called once for each new status, the first and the final one included", async () => {
    await using service = await start();
    service.add(code, byEmail);
    const seen: string[] = [];
    await wait(service, code, {
      onStatus: (status, referenceCode) => void seen.push(`${referenceCode} ${status}`),
    });
    expect(seen.map((line) => line.replace(`${code} `, ""))).toEqual([
      "ocr_verification",
      "pending_consent",
      "waiting_confirmation",
      "processing",
      "completed",
    ].filter((status) => seen.includes(`${code} ${status}`)));
    expect(seen.at(-1)).toBe(`${code} completed`);
  });

  test("is not called for the status that the target brought", async () => {
    await using service = await start();
    const created = service.add(code, [[9 * second, "completed"]]);
    const seen: string[] = [];
    await wait(service, created, { onStatus: (status) => void seen.push(status) });
    expect(seen).toEqual(["completed"]);
  });

  test("may throw, which ends the waiting", async () => {
    await using service = await start();
    service.add(code, machine);
    const onStatus = () => {
      throw new TypeError("of the program");
    };
    await expect(wait(service, code, { onStatus })).rejects.toThrow("of the program");
    expect(reads(service)).toHaveLength(1);
  });
});

describe("the deadline", () => {
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
    service.add(code, [[0, "waiting_confirmation"], [hour - 6 * second, "completed"]]);
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

describe("failures", () => {
  const html = { status: 200, headers: { "content-type": "text/html" }, body: "<h1>Back soon</h1>" };

  test.each<[string, Reply]>([
    ["a 500", { status: 500, body: { status: "error", message: "Oops." } }],
    ["a gateway's 502", { status: 502, body: "<h1>Bad Gateway</h1>" }],
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

describe("aborting", () => {
  test("ends a pause at once, with the reason, and leaves no timer", async () => {
    await using service = await start();
    service.add(code, never);
    const controller = new AbortController();
    const reason = new Error("enough");
    const paused = Promise.withResolvers<void>();
    const { signal } = controller;
    const waiting = failure(wait(service, code, { signal, onStatus: () => paused.resolve() }));
    clock.leaps = false;
    await paused.promise;
    // Whatever follows from the answer has run by then.
    await new Promise(setImmediate);
    expect(clock.waiting).toBe(1);
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(clock.waiting).toBe(0);
    expect(reads(service)).toHaveLength(1);
  });

  test("ends a read", async () => {
    await using service = await start();
    const controller = new AbortController();
    service.instead = () => {
      controller.abort();
      return undefined;
    };
    const error = await failure(wait(service, code, controller));
    expect(error).toBe(controller.signal.reason);
  });

  test("before it begins reads nothing", async () => {
    await using service = await start();
    const signal = AbortSignal.abort();
    expect(await failure(wait(service, code, { signal }))).toBe(signal.reason);
    expect(service.asked).toEqual([]);
  });
});
