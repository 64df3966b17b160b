import { formatDuration } from "../duration.ts";
import type { Terminal } from "../terminal.ts";
import { bar } from "./text-layout.ts";

// Often enough to look alive, seldom enough to cost nothing; a log wants a line now and then only.
const redrawMs = 100;
const lineMs = 10_000;
const barCells = 20;

/** What is told of a work that takes long. */
export interface Progress {
  /** `done` of `total` are done; `total` may become known on the way. */
  at(done: number, total: number | undefined, note?: string): void;
  /** Takes the line away, so that what is printed next stands alone. The next {@link at} draws it again. */
  clear(): void;
}

/**
 * Progress on stderr: on a terminal one line that is drawn over, with bar, rate and the time that is left; elsewhere a
 * plain line every ten seconds.
 */
export function openProgress(
  label: string,
  { sayOver, say, live }: Pick<Terminal, "sayOver" | "say" | "live">,
  now: () => number = () => performance.now(),
): Progress {
  const begun = now();
  let last = live ? Number.NEGATIVE_INFINITY : begun;
  return {
    at(done, total, note) {
      if (now() - last < (live ? redrawMs : lineMs)) return;
      last = now();
      const line = progressLine(label, done, total, now() - begun, note);
      if (live) sayOver(line);
      else say(line);
    },
    clear() {
      if (live) sayOver("");
      last = live ? Number.NEGATIVE_INFINITY : last;
    },
  };
}

function progressLine(
  label: string,
  done: number,
  total: number | undefined,
  elapsedMs: number,
  note = "",
): string {
  const rate = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0;
  const left = total !== undefined && rate > 0 ? ((total - done) / rate) * 1000 : undefined;
  const parts = [
    label,
    total === undefined
      ? String(done)
      : `${bar(done / Math.max(1, total), barCells)} ${done}/${total}`,
    rate > 0 ? `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s` : "",
    left !== undefined && left > 0 ? `~${formatDuration(left)}` : "",
    note,
  ];
  return parts.filter(Boolean).join("  ");
}
