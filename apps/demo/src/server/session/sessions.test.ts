import { expect, test } from "vitest";
import { Sessions } from "./sessions.ts";

const minute = 60_000;

function stage() {
  const clock = { now: 0 };
  const sessions = new Sessions({ now: () => clock.now });
  const begin = () => sessions.begin(sessions.newCode());
  return { clock, sessions, begin };
}

test("a code begins one session", () => {
  const { sessions } = stage();
  const code = sessions.newCode();
  expect(sessions.begin("another")).toBeUndefined();
  expect(sessions.begin(code)).toBeDefined();
  expect(sessions.begin(code)).toBeUndefined();
});

test("a newer code voids the one before", () => {
  const { sessions } = stage();
  const old = sessions.newCode();
  sessions.newCode();
  expect(sessions.begin(old)).toBeUndefined();
});

test("a code is void after twenty wrong ones", () => {
  const { sessions } = stage();
  const code = sessions.newCode();
  for (let guess = 0; guess < 20; guess += 1) sessions.begin(`guess ${guess}`);
  expect(sessions.begin(code)).toBeUndefined();
});

test("ends after fifteen minutes without a request, and what runs for it ends too", () => {
  const { clock, sessions, begin } = stage();
  const session = begin();
  clock.now += 14 * minute;
  expect(sessions.find(session?.id)).toBe(session);
  clock.now += 14 * minute;
  expect(sessions.find(session?.id)).toBe(session);
  clock.now += 15 * minute;
  expect(sessions.find(session?.id)).toBeUndefined();
  expect(session?.signal.aborted).toBe(true);
});

test("asking how long it lasts does not prolong it", () => {
  const { clock, sessions, begin } = stage();
  const session = begin();
  clock.now += 10 * minute;
  expect(sessions.leftMs(session?.id)).toBe(5 * minute);
  clock.now += 5 * minute;
  expect(sessions.leftMs(session?.id)).toBe(0);
});

test("ends after eight hours, whatever happens", () => {
  const { clock, sessions, begin } = stage();
  const session = begin();
  for (let minutes = 10; minutes < 480; minutes += 10) {
    clock.now += 10 * minute;
    expect(sessions.find(session?.id)).toBe(session);
  }
  clock.now += 10 * minute;
  expect(sessions.find(session?.id)).toBeUndefined();
});
