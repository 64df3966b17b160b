/** What one slice of work cost. */
export interface Cost {
  /** Milliseconds that passed. */
  readonly wall: number;
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number;
}

/** Runs `work` `times` times, `inFlight` at a time, and says what one of them cost. */
export async function costOf(
  work: () => Promise<unknown>,
  times: number,
  inFlight: number,
): Promise<Cost> {
  let left = times;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  const cpuBefore = process.cpuUsage();
  const wallBefore = performance.now();
  await Promise.all(Array.from({ length: inFlight }, lane));
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall: (performance.now() - wallBefore) / times, cpu: (user + system) / 1000 / times };
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** `1.24 [1.18–1.31]`: the median and the quartiles. */
export function spread(numbers: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(numbers, part).toFixed(2));
  return `${middle} [${low}–${high}]`;
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** A Markdown table, its columns aligned for the terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) =>
    Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
