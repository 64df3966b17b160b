import { FakeClock } from "@proofylink/testing/fake-clock";
import { expect, test, vi } from "vitest";
import { sleep, systemClock } from "./clock.ts";

test("a time-out beyond what timers take does not end at once", () => {
  const set = vi.spyOn(globalThis, "setTimeout").mockReturnValue(0 as never);
  for (const ms of [Number.POSITIVE_INFINITY, 2 ** 31, 5]) systemClock.setTimeout(() => {}, ms);
  expect(set.mock.calls.map(([, ms]) => ms)).toEqual([2 ** 31 - 1, 2 ** 31 - 1, 5]);
});

test("a pause ends with its time, or with the reason of an abort, and leaves nothing behind", async () => {
  const clock = new FakeClock();
  const slept = sleep(1_000, undefined, clock);
  clock.advance(1_000);
  await slept;
  const abort = new AbortController();
  const interrupted = sleep(1_000, abort.signal, clock);
  abort.abort(new Error("enough"));
  await expect(interrupted).rejects.toThrow("enough");
  await expect(sleep(1_000, abort.signal, clock)).rejects.toThrow("enough");
  expect(clock.waiting).toBe(0);
});
