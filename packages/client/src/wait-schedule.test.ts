import { beforeEach, describe, expect, test } from "vitest";
import { IdleClock } from "../test/idle-clock.ts";
import type { Reply } from "../test/start-api.ts";
import { type Step, VerificationService } from "../test/verification-service.ts";
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
import type { Clock } from "./clock.ts";

let clock: IdleClock;
beforeEach(() => {
  clock = new IdleClock();
});

const start = () => VerificationService.start(clock);

describe("the pace", { timeout: 30_000 }, () => {
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
    expect(Math.max(...pauses(service).slice(1 - after.length))).toBeLessThan(17 * minute);
    expect(clock.elapsed()).toBeLessThan(2 * day + 67 * minute);
  });

  test("slows down the longer a status lasts", async () => {
    clock.chance = () => 0.5;
    await using service = await start();
    service.add(code, never);
    await failure(wait(service, code, { deadlineMs: 6 * hour }));
    const made = pauses(service).slice(0, -2).map(Math.round);
    expect(made).toEqual(made.toSorted((a, b) => a - b));
    expect(made[0]).toBe(4_500);
    expect(made.at(-1)).toBe(15 * minute + 3 * second);
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

  test("is drawn anew for each pause", async () => {
    await using service = await start();
    let draws = 0;
    clock.chance = () => {
      draws += 1;
      return draws % 2 ? 0.9 : 0;
    };
    service.add(code, never);
    await failure(wait(service, code, { deadlineMs: minute }));
    expect(pauses(service).slice(0, 4).map(Math.round)).toEqual([3_000, 5_700, 3_000, 5_910]);
  });

  test("never becomes a loop: not with an unknown status, nor by chance, nor by odd times", async () => {
    clock.chance = () => 0;
    await using service = await start();
    service.add(code, [[0, "a_status_of_tomorrow"]], -400 * day);
    await failure(wait(service));
    // The last look comes a little early.
    expect(new Set(pauses(service).slice(0, -2))).toEqual(new Set([3 * second]));
    expect(reads(service).length).toBeLessThan(303);
  });

  test("of one that has stayed the same for a day is slow from the start, in any process", async () => {
    await using service = await start();
    service.add(code, never, day);
    clock.chance = () => 0.5;
    await failure(wait(service, code, { deadlineMs: hour }));
    expect(pauses(service)[0]).toBe(15 * minute + 3 * second);
  });

  test("of one that a program knows from long ago is slow after its first read", async () => {
    await using service = await start();
    service.add(code, never, day);
    clock.chance = () => 0.5;
    const target = { reference_code: code, status: "processing" };
    await failure(wait(service, target, { deadlineMs: hour }));
    expect(pauses(service)[0]).toBe(15 * minute + 3 * second);
  });

  test("is quick after a change, though the server does not say when it was", async () => {
    await using service = await start();
    clock.chance = () => 0.99;
    service.instead = ({ at }) => {
      const status = at < 2 * day ? "waiting_confirmation" : "processing";
      const times = { created_at: "2026-03-06T00:00:00Z", updated_at: "2026-03-06T00:00:00Z" };
      const verification = { reference_code: code, status, ...times };
      return { body: { data: { verification } } };
    };
    await failure(wait(service, code, { deadlineMs: 2 * day + hour }));
    const changed = reads(service).findIndex((at) => at > 2 * day);
    expect(pauses(service)[changed]).toBeLessThan(11 * minute);
  });

  test("of an old one that has just gone on is quick", async () => {
    await using service = await start();
    const steps: Step[] = [
      [day, "processing"],
      [day + 30 * second, "completed"],
    ];
    service.add(code, steps, day + second);
    await wait(service);
    expect(Math.max(...pauses(service))).toBeLessThan(20 * second);
  });

  test("is right though this machine's clock is an hour wrong", async () => {
    await using service = await start();
    service.add(code, machine);
    const wrong: Clock = {
      now: () => clock.now() + hour,
      elapsed: () => clock.elapsed(),
      setTimeout: (callback, ms) => clock.setTimeout(callback, ms),
      clearTimeout: (timer) => clock.clearTimeout(timer),
      random: () => clock.random(),
    };
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

  test("obeys a Retry-After that is longer than timers can be", async () => {
    await using service = await start();
    service.add(code, machine);
    firstReads(service, 1, { status: 503, headers: { "retry-after": "2592000" }, body: {} });
    await wait(service, code, { deadlineMs: Infinity });
    expect(reads(service)).toEqual([0, 30 * day]);
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
