import { expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";
import { outcomeOf } from "./vitest-report.ts";

function report(passed: number, failed = 0, pending = 0, todo = 0): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });
}

test("adds up all reports, and counts a todo as skipped", () => {
  using folder = temporaryFolder();
  folder.write("a.json", report(3, 1));
  folder.write("b.json", report(2, 0, 1, 1));
  expect(outcomeOf(folder.path, false)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test("a run that failed without a failed test counts one failure", () => {
  using folder = temporaryFolder();
  folder.write("a.json", report(3));
  expect(outcomeOf(folder.path, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test("a run that found no test counts nothing", () => {
  using folder = temporaryFolder();
  folder.write("a.json", report(0));
  expect(outcomeOf(folder.path, true)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test("a suite without a report counts as one check", () => {
  using folder = temporaryFolder();
  expect(outcomeOf(folder.path, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
});
