import type { Outcome, Result } from "./steps/step.ts";

/** The totals over all steps. */
export function totals(results: readonly Result[]): Outcome {
  const sum = (key: keyof Outcome): number =>
    results.reduce((total, result) => total + result[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

/** Whether everything ran and held. A skipped test has proved nothing, so it is no success. */
export function succeeded(results: readonly Result[]): boolean {
  const { passed, failed, skipped } = totals(results);
  return passed > 0 && failed === 0 && skipped === 0;
}

/** One table of what ran; its last line is `N passed, N failed, N skipped`. */
export function summary(results: readonly Result[]): string {
  const header = ["step", "passed", "failed", "skipped", "seconds"];
  const rows = results.map(({ name, passed, failed, skipped, seconds }) => [
    failed > 0 || skipped > 0 ? `✗ ${name}` : `✓ ${name}`,
    ...[passed, failed, skipped].map(String),
    seconds.toFixed(1),
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ");
  const { passed, failed, skipped } = totals(results);
  return [
    line(header),
    ...rows.map(line),
    "",
    `${passed} passed, ${failed} failed, ${skipped} skipped`,
  ].join("\n");
}
