import { expect, test } from "vitest";
import { retryAfterMs } from "./retry-after.ts";

const noon = Date.parse("2026-03-06T12:00:00Z");

test.each<[string, Record<string, string>, number | undefined]>([
  ["seconds", { "retry-after": "30" }, 30_000],
  ["seconds with blanks", { "retry-after": " 1.5 " }, 1_500],
  [
    "a date, by the clock of this machine",
    { "retry-after": "Fri, 06 Mar 2026 12:01:00 GMT" },
    60_000,
  ],
  [
    "a date, by the server's clock when it tells it",
    { "retry-after": "Fri, 06 Mar 2026 10:01:00 GMT", date: "Fri, 06 Mar 2026 10:00:30 GMT" },
    30_000,
  ],
  ["a date that is over", { "retry-after": "Fri, 06 Mar 2026 11:00:00 GMT" }, 0],
  ["nothing", {}, undefined],
  ["an empty header", { "retry-after": "" }, undefined],
  ["more than 30 days", { "retry-after": "2592001" }, undefined],
  ["a year that nobody means", { "retry-after": "Fri, 06 Mar 9999 11:00:00 GMT" }, undefined],
  ["something else", { "retry-after": "soon" }, undefined],
])("%s", (_what, headers, ms) => {
  expect(retryAfterMs(new Headers(headers), noon)).toBe(ms);
});
