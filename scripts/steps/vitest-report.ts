import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, oneCheck } from "./step.ts";

/** The part of vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * Adds up the vitest reports in `folder`. Without any report the suite is another tool and counts
 * as one check. A run that failed without a failed test (an import error, an unhandled rejection)
 * still counts one failure.
 */
export function outcomeOf(folder: string, exitedWell: boolean): Outcome {
  const reports = globSync("*.json", { cwd: folder }).map(
    (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as VitestReport,
  );
  if (reports.length === 0) return oneCheck(exitedWell);
  const sum = (count: (report: VitestReport) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const failed = sum((report) => report.numFailedTests);
  return {
    passed: sum((report) => report.numPassedTests),
    failed: exitedWell ? failed : Math.max(failed, 1),
    skipped: sum((report) => report.numPendingTests + report.numTodoTests),
  };
}
