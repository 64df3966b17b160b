import { readFileSync, writeFileSync } from "node:fs";

/** One pair that was released together or one after the other, and verified before. */
export interface MatrixRow {
  /** Package and version of the consumer. */
  readonly consumer: string;
  /** SHA-256 of its pact. */
  readonly pact: string;
  /** Package and version of the provider that keeps it. */
  readonly provider: string;
  /** SHA-256 of the bundled spec at that time. */
  readonly spec: string;
  readonly interactions: number;
}

/** Reads the matrix. */
export function readMatrix(path: string): readonly MatrixRow[] {
  return (JSON.parse(readFileSync(path, "utf8")) as { rows: readonly MatrixRow[] }).rows;
}

/** Writes the matrix, one row a line, in an order that does not depend on when rows came. */
export function writeMatrix(path: string, rows: readonly MatrixRow[]): void {
  const key = ({ consumer, provider }: MatrixRow) => `${consumer} ${provider}`;
  const sorted = [...new Map(rows.map((row) => [key(row), row])).entries()]
    .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .map(([, row]) => `\n    ${JSON.stringify(row)}`);
  const text = sorted.length === 0 ? "" : `${sorted.join(",")}\n  `;
  writeFileSync(path, `{\n  "rows": [${text}]\n}\n`);
}
