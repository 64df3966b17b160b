import { describe, expect, test } from "vitest";
import type { Result } from "./steps/step.ts";
import { succeeded, summary } from "./summary.ts";

function result(counts: Partial<Result>): Result {
  return { name: "step", passed: 0, failed: 0, skipped: 0, seconds: 0, ...counts };
}

describe("succeeded", () => {
  test("holds when everything passed", () => {
    expect(succeeded([result({ passed: 3 }), result({ passed: 1 })])).toBe(true);
  });

  test.for([
    ["a failure", [result({ passed: 3 }), result({ failed: 1 })]],
    ["a skipped test", [result({ passed: 3, skipped: 1 })]],
    ["nothing at all", []],
  ] as const)("does not hold with %s", ([, results]) => {
    expect(succeeded(results)).toBe(false);
  });
});

describe("summary", () => {
  test("has a row per step and ends with the totals", () => {
    const text = summary([
      result({ name: "unit tests", passed: 12, skipped: 1, seconds: 1.26 }),
      result({ name: "type check", failed: 1, seconds: 3 }),
      result({ name: "lint", passed: 1 }),
    ]);
    expect(text.split("\n")).toEqual([
      "step          passed  failed  skipped  seconds",
      "✗ unit tests      12       0        1      1.3",
      "✗ type check       0       1        0      3.0",
      "✓ lint             1       0        0      0.0",
      "",
      "13 passed, 1 failed, 1 skipped",
    ]);
  });
});
