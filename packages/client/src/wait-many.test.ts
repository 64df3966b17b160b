import { beforeEach, describe, expect, test } from "vitest";
import { IdleClock } from "../test/idle-clock.ts";
import { VerificationService } from "../test/verification-service.ts";
import {
  byEmail,
  codes,
  day,
  failure,
  hour,
  machine,
  minute,
  never,
  outcomes,
  second,
  wordOf,
} from "../test/waiting.ts";
import {
  AuthenticationError,
  type TransportLayer,
  type WaitTarget,
  WaitTimeoutError,
} from "./index.ts";

let clock: IdleClock;
beforeEach(() => {
  clock = new IdleClock();
});

const start = () => VerificationService.start(clock);

describe("details", () => {
  test.each([
    [undefined, 4],
    [2, 2],
    [0, 1],
  ])("are read with a concurrency of %s: %d at a time", async (concurrency, most) => {
    await using service = await start();
    for (const code of codes(30)) service.add(code, machine, hour);
    let underWay = 0;
    let highest = 0;
    const counting: typeof fetch = async (url, init) => {
      underWay += 1;
      highest = Math.max(highest, underWay);
      return clock.fetch(url, init).finally(() => {
        underWay -= 1;
      });
    };
    const client = service.client({ fetch: counting });
    const options = concurrency === undefined ? {} : { concurrency };
    await Array.fromAsync(client.waitMany(codes(30), options));
    expect(highest).toBe(most);
  });

  test("come as each is there; after break no more are begun, and what fails then is dropped", async () => {
    await using service = await start();
    for (const code of codes(30)) service.add(code, machine, hour);
    let left = 0;
    service.instead = ({ what }) =>
      typeof what === "string" && ++left > 1 ? { status: 401, body: {} } : undefined;
    const begun: Promise<Response>[] = [];
    const kept: typeof fetch = (url, init) => {
      begun.push(clock.fetch(url, init));
      return begun.at(-1) as Promise<Response>;
    };
    for await (const { detail } of service.client({ fetch: kept }).waitMany(codes(30))) {
      expect(detail?.verification.status).toBe("completed");
      break;
    }
    await Promise.all(begun);
    expect(service.detailsRead).toBeLessThanOrEqual(4);
  });

  test("of one that is final in the list and not in its detail are read again, after a pause", async () => {
    await using service = await start();
    for (const code of codes(2)) service.add(code, machine, hour);
    const late = { verification: { reference_code: "EMP-1", status: "processing" } };
    service.instead = ({ what, at }) =>
      what === "EMP-1" && at < 10 * second ? { body: { data: late } } : undefined;
    expect(Object.keys(await outcomes(service, codes(2)))).toEqual(["EMP-2", "EMP-1"]);
    expect(service.times("EMP-1").length).toBeLessThan(6);
  });
});

describe("many codes", { timeout: 30_000 }, () => {
  test("of none there are no outcomes and no requests", async () => {
    await using service = await start();
    expect(await outcomes(service, [])).toEqual({});
    expect(service.asked).toEqual([]);
  });

  test("may be a set of answers of creates, rows and texts, each waited for once", async () => {
    await using service = await start();
    const created = codes(3).map((code) => service.add(code, machine));
    const targets = new Set<WaitTarget>([...created, "EMP-1", "EMP-3"]);
    expect(Object.keys(await outcomes(service, targets))).toHaveLength(3);
  });

  test("are refused before anything is read when one is no code", async () => {
    await using service = await start();
    const error = await failure(outcomes(service, ["EMP-1", ""]));
    expect(error).toMatchObject({ code: "invalid_input" });
    expect(service.asked).toEqual([]);
  });

  test("have a deadline of their own each: minutes, or days for those asked by e-mail", async () => {
    await using service = await start();
    service.add("EMP-1", never);
    service.add("EMP-2", byEmail.slice(0, 2));
    service.add("EMP-3", never);
    const ends: Record<string, number> = {};
    for await (const { referenceCode, error } of service.client().waitMany(codes(3))) {
      ends[referenceCode] = clock.elapsed();
      expect(error).toBeInstanceOf(WaitTimeoutError);
      expect(error).toMatchObject({
        referenceCode,
        lastStatus: /1|3/.test(referenceCode) ? "processing" : "waiting_confirmation",
      });
    }
    expect(ends).toEqual({ "EMP-1": 15 * minute, "EMP-3": 15 * minute, "EMP-2": 8 * day });
  });

  test.each([
    ["minutes", never, 15 * minute],
    ["days", byEmail.slice(0, 2), 8 * day],
  ])("with a deadline of %s are read in calls that do not outlast it", async (_name, steps, ms) => {
    await using service = await start();
    for (const code of codes(3)) service.add(code, steps);
    const limits = new Set<number>();
    const watching: TransportLayer = (next) => (request) => {
      const left = ms - clock.elapsed();
      limits.add((request.timeouts.totalMs ?? 0) - Math.min(90 * second, left));
      return next(request);
    };
    const client = service.client({ middleware: [watching] });
    // The first calls of those by e-mail do not know it yet.
    await Array.fromAsync(client.waitMany(codes(3), { onStatus: () => limits.clear() }));
    expect([...limits]).toEqual([0]);
  });

  test("tell each new status of each", async () => {
    await using service = await start();
    for (const code of codes(2)) service.add(code, [[hour, "completed"]], hour - 8 * second);
    const seen: string[] = [];
    await outcomes(service, codes(2), {
      onStatus: (status, referenceCode) => void seen.push(`${referenceCode} ${status}`),
    });
    expect(seen.toSorted()).toEqual([
      "EMP-1 completed",
      "EMP-1 ocr_verification",
      "EMP-2 completed",
      "EMP-2 ocr_verification",
    ]);
  });

  test("wait out failures of the list without asking for each, and without a loop", async () => {
    await using service = await start();
    for (const code of codes(50)) service.add(code, machine);
    service.instead = ({ at }) => (at < 40 * second ? { status: 503, body: {} } : undefined);
    expect(Object.keys(await outcomes(service, codes(50), { retries: 0 }))).toHaveLength(50);
    expect(service.detailsRead).toBe(50);
    expect(service.pagesRead).toBeLessThan(15);
  });

  test("leave the server alone as long as it asks, also when a deadline is over meanwhile", async () => {
    await using service = await start();
    for (const code of codes(2)) service.add(code, byEmail.slice(0, 2));
    service.add("EMP-3", never);
    const controller = new AbortController();
    let limitedAt = 0;
    service.instead = ({ at }) => {
      if (at < 10 * minute) return undefined;
      if (limitedAt) controller.abort();
      limitedAt ||= at;
      return { status: 429, headers: { "retry-after": "1200" }, body: {} };
    };
    const { signal } = controller;
    const ended: unknown[] = [];
    const watching = async () => {
      for await (const outcome of service.client({ retries: 0 }).waitMany(codes(3), { signal })) {
        ended.push([outcome.referenceCode, wordOf(outcome), clock.elapsed()]);
      }
    };
    expect(await failure(watching())).toBe(signal.reason);
    expect(ended).toEqual([["EMP-3", "wait_timed_out", 15 * minute]]);
    expect(clock.elapsed() - limitedAt).toBe(20 * minute);
  });

  test("that a program takes longer over than the deadline have an outcome all the same", async () => {
    await using service = await start();
    for (const code of codes(20)) service.add(code, machine, hour);
    const found: string[] = [];
    const options = { deadlineMs: minute, concurrency: 1 };
    for await (const outcome of service.client().waitMany(codes(20), options)) {
      found.push(wordOf(outcome));
      if (found.length === 5) clock.advance(hour);
    }
    expect(found).toHaveLength(20);
  });

  test("stop reading details when the server asks for a pause, and go on after it", async () => {
    await using service = await start();
    for (const code of codes(20)) service.add(code, machine, hour);
    const headers = { "retry-after": "200" };
    service.instead = ({ what, at }) =>
      typeof what === "string" && at < 200 * second
        ? { status: 429, headers, body: {} }
        : undefined;
    const before = () => service.asked.filter(({ at }) => at < 200 * second).length;
    expect(Object.keys(await outcomes(service, codes(20), { retries: 0 }))).toHaveLength(20);
    expect(before()).toBe(1 + 4);
  });

  test("end all at once when the access token is revoked, and when aborted", async () => {
    await using service = await start();
    for (const code of codes(20)) service.add(code, never);
    service.instead = ({ at }) => (at > minute ? { status: 401, body: {} } : undefined);
    expect(await failure(outcomes(service, codes(20)))).toBeInstanceOf(AuthenticationError);
    const controller = new AbortController();
    const options = { signal: controller.signal, onStatus: () => controller.abort() };
    service.instead = () => undefined;
    expect(await failure(outcomes(service, codes(20), options))).toBe(controller.signal.reason);
    expect(clock.waiting).toBe(0);
  });
});

test("once: it looks a single time, and yields what is final and what is not there", async () => {
  await using service = await start();
  service.add("EMP-1", machine, hour);
  const going = service.add("EMP-2", never);
  const statuses: string[] = [];
  const onStatus = (status: string, referenceCode: string) => {
    statuses.push(`${referenceCode} ${status}`);
  };
  const found = await Array.fromAsync(
    service.client().waitMany(["EMP-1", going, "EMP-3"], { once: true, onStatus }),
  );
  expect(found.map(({ referenceCode, error }) => [referenceCode, error?.code])).toEqual(
    expect.arrayContaining([
      ["EMP-1", undefined],
      ["EMP-3", "not_found"],
    ]),
  );
  expect(found).toHaveLength(2);
  expect(statuses.sort()).toEqual(["EMP-1 completed"]);
  expect(new Set(service.times("EMP-2")).size).toBeLessThan(2);
});
