import { expect, test } from "vitest";
import { Pace } from "./pace.ts";

function start(most = 16) {
  const clock = { time: 0, now: () => clock.time, random: () => 0 };
  const pace = new Pace(most, clock);
  const answers = (count: number, latencyMs = 50) => {
    for (let number = 0; number < count; number += 1) pace.answered(latencyMs);
  };
  return { clock, pace, answers };
}

test("it begins with few, doubles with each round of answers, and stops at the most", () => {
  const { pace, answers } = start();
  const limits = [pace.limit];
  for (let round = 0; round < 4; round += 1) {
    answers(pace.limit);
    limits.push(pace.limit);
  }
  expect(limits).toEqual([4, 8, 16, 16, 16]);
  expect(start(2).pace.limit).toBe(2);
});

test("after 429 it waits as long as it was told, halves, and grows by one a round", () => {
  const { pace, answers, clock } = start();
  answers(40);
  pace.limited(30_000);
  expect([pace.limit, pace.pauseMs, pace.pausedBy]).toEqual([8, 30_000, "rate_limit"]);
  clock.time = 30_001;
  expect([pace.pauseMs, pace.pausedBy]).toEqual([0, undefined]);
  answers(8);
  expect(pace.limit).toBe(8);
  answers(2);
  expect(pace.limit).toBe(9);
});

test("several 429 for what was under way at the time count as one", () => {
  const { pace, answers } = start();
  answers(40);
  for (let number = 0; number < 16; number += 1) pace.limited(1_000);
  expect(pace.limit).toBe(8);
});

test("without Retry-After the pause doubles, up to a minute", () => {
  const { pace, clock } = start();
  const pauses = Array.from({ length: 9 }, () => {
    pace.limited(undefined);
    const { pauseMs } = pace;
    clock.time += pauseMs;
    return pauseMs;
  });
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
});

test("answers that become much slower lower it", () => {
  const { pace, answers } = start();
  answers(40);
  answers(60, 2_000);
  expect(pace.limit).toBeLessThan(12);
  expect(pace.limit).toBeGreaterThan(0);
});

test("three failures in a row: one at a time, after a pause; an answer ends it", () => {
  const { pace, answers, clock } = start();
  answers(40);
  pace.failed();
  pace.failed();
  expect([pace.limit, pace.pauseMs, pace.doubtful]).toEqual([16, 0, false]);
  clock.time = 1_000;
  pace.failed();
  expect([pace.limit, pace.pausedBy, pace.doubtful]).toEqual([1, "connection", true]);
  expect(pace.failingMs).toBe(1_000);
  answers(1);
  expect([pace.limit, pace.doubtful, pace.failingMs]).toEqual([16, false, 0]);
});
