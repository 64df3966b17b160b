import { expect, test } from "vitest";
import { formats } from "./formats.ts";

test.each([
  ["date-time", "2026-02-11T10:27:41.000000Z", true],
  ["date-time", "2026-05-19T12:18:54+08:00", true],
  ["date-time", "2026-02-11 10:27:41", false],
  ["date-time", "2026-13-11T10:27:41Z", false],
  ["date-time", "2026-02-11", false],
  ["uri", "https://storage.example/a.pdf?Signature=x", true],
  ["uri", "/reports/a.pdf", false],
  ["uri", "https://storage.example/a b", false],
  ["uri", "https://", false],
])("%s: %s → %s", (format, text, fits) => {
  expect(formats[format]!(text)).toBe(fits);
});
