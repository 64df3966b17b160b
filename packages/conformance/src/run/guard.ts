import type { CoverageReport } from "../checks/coverage.ts";
import type { Operation } from "../document/operations.ts";
import type { Session } from "./session.ts";

/** Failures of the test itself: a run that saw next to nothing must not look like a good one. */
export function guard(session: Session): CoverageReport {
  const { findings, operations, coverage, options } = session.shared;
  for (const operation of operations) judgeTally(session, operation);
  const report = coverage.report((thing) => findings.isWaived("not-covered", thing));
  const { minimumCoverage = 0.8 } = options;
  const share = report.documented === 0 ? 1 : report.seen / report.documented;
  if (share < minimumCoverage) {
    const percent = (value: number) => `${Math.floor(value * 100)} %`;
    findings.add(
      {
        check: "not-covered",
        cause: "all operations",
        message: `${percent(share)} of what successful answers can have was seen; ${percent(minimumCoverage)} are demanded. Unseen: ${report.unseen.slice(0, 5).join("; ")}${report.unseen.length > 5 ? " and more" : ""}`,
      },
      "",
      () => ({ what: "the whole run" }),
    );
  }
  return report;
}

function judgeTally(session: Session, operation: Operation): void {
  const { valid, succeeded, refused } = session.tally(operation);
  const add = (check: "never-succeeded" | "mostly-refused", message: string) =>
    session.shared.findings.add({ check, cause: operation.id, message }, operation.id, () => ({
      what: "all valid input",
    }));
  if (succeeded === 0) add("never-succeeded", "never answered with a success");
  else if (refused > valid / 2)
    add("mostly-refused", `refused ${refused} of ${valid} valid requests`);
}
