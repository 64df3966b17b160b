import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "./duration.ts";

test.each([
  ["90s", 90_000],
  ["90", 90_000],
  ["10m", 600_000],
  ["1.5h", 5_400_000],
  ["7d", 604_800_000],
])("%s is %i ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(["", "0", "-1s", "soon", "10 weeks", "25d", "1e9", "NaN"])(
  "%j is no time to wait",
  (text) => {
    expect(() => parseDuration(text)).toThrow("--timeout wants a time");
  },
);

test.each([
  [400, "1 s"],
  [11_000, "11 s"],
  [900_000, "15 min"],
  [7_200_000, "2 h"],
  [604_800_000, "7 days"],
])("%i ms are told as %s", (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
