import type { ConformanceReport } from "../run/report.ts";

/** A report as JSON, for other programs. */
export function toJson(report: ConformanceReport): string {
  const patterns = (_: string, value: unknown) => (value instanceof RegExp ? value.source : value);
  return `${JSON.stringify(report, patterns, 2)}\n`;
}
