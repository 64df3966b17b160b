import type { Finding } from "../run/findings.ts";
import type { ConformanceReport } from "../run/report.ts";

/** A report as JUnit XML: one suite for each operation, one failure for each finding. */
export function toJUnit({
  operations,
  findings,
  unusedWaivers,
  milliseconds,
}: ConformanceReport): string {
  const ids = [
    ...new Set([...Object.keys(operations), ...findings.map(({ operation }) => operation)]),
  ];
  const suites = ids.map((id) =>
    suite(
      id,
      findings.filter(({ operation }) => operation === id),
    ),
  );
  const waivers = unusedWaivers.map(({ check, reason }) =>
    failed(`unused waiver of ${check}`, `Nothing needs this waiver any more: ${reason}`, ""),
  );
  if (waivers.length > 0) suites.push(suiteOf("waivers", waivers, waivers.length));
  const time = (milliseconds / 1_000).toFixed(3);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="conformance" time="${time}">\n${suites.join("")}</testsuites>\n`;
}

function suite(id: string, findings: readonly Finding[]): string {
  const cases = findings.map(({ check, cause, message, what, curl }) =>
    failed(`${check}: ${cause}`, message, [what, curl ?? ""].join("\n")),
  );
  if (cases.length === 0) return suiteOf(id, ['<testcase name="keeps the document"/>'], 0);
  return suiteOf(id, cases, cases.length);
}

function suiteOf(name: string, cases: readonly string[], failures: number): string {
  const title = escaped(name === "" ? "all operations" : name);
  return `  <testsuite name="${title}" tests="${cases.length}" failures="${failures}">\n    ${cases.join("\n    ")}\n  </testsuite>\n`;
}

function failed(name: string, message: string, details: string): string {
  return `<testcase name="${escaped(name)}"><failure message="${escaped(message)}">${escaped(details)}</failure></testcase>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  const visible = text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "?");
  return visible.replaceAll(/[&<>"]/g, (one) => entities[one] ?? one);
}
