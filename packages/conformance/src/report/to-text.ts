import type { Finding } from "../run/findings.ts";
import type { ConformanceReport } from "../run/report.ts";

/** A report for people. */
export function toText(report: ConformanceReport): string {
  const { findings, waived, unusedWaivers, coverage, operations, requests, seed } = report;
  const seconds = (report.milliseconds / 1_000).toFixed(1);
  const lines = findings.flatMap(describe);
  for (const { check, reason } of unusedWaivers) {
    lines.push(`Nothing needs the waiver of ${check} any more; take it away: ${reason}`, "");
  }
  const share =
    coverage.documented === 0 ? 100 : Math.floor((coverage.seen / coverage.documented) * 100);
  lines.push(
    `${Object.keys(operations).length} operations, ${requests} requests, ${seconds} s, seed ${seed}`,
    `Seen of what successful answers can have: ${coverage.seen} of ${coverage.documented} (${share} %)`,
    `Findings: ${findings.length}, accepted: ${waived.length}`,
    report.passed
      ? "The server keeps the document, as far as was tried."
      : "The server does not keep the document.",
  );
  return `${lines.join("\n")}\n`;
}

function describe({ check, operation, message, what, curl, seen }: Finding): string[] {
  const times = seen === 1 ? "once" : `${seen} times`;
  return [
    `${check} · ${operation === "" ? "all operations" : operation}`,
    `  ${message} (seen ${times})`,
    `  tried: ${what}`,
    ...(curl === undefined ? [] : [`  ${curl}`]),
    "",
  ];
}
