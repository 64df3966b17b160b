import type { Terminal } from "../../terminal.ts";

// Often enough to look alive; a log wants a line now and then only.
const redrawMs = 200;
const lineMs = 10_000;

/** Some lines on stderr that tell how far a long work is. */
export interface LiveLines {
  /** Draws the lines over those before; where nothing can be drawn over, says the first now and then. */
  show(lines: readonly string[]): void;
  /** Takes them away, so that what is said next stands alone. */
  clear(): void;
}

/** Opens a place for progress. Nothing is written before the first `show`. */
export function openProgress(
  { live, say, width }: Pick<Terminal, "live" | "say" | "width">,
  now: () => number = () => performance.now(),
): LiveLines {
  let drawn = 0;
  let last = live ? Number.NEGATIVE_INFINITY : now();
  // Up to the first line, and everything from there on away. What follows must not be a new line by itself.
  const back = (): string => (drawn > 0 ? `\u001b[${drawn}A\u001b[0J` : "");
  return {
    show(lines) {
      if (now() - last < (live ? redrawMs : lineMs)) return;
      last = now();
      if (!live) return say(lines[0] ?? "");
      say(back() + lines.map((line) => line.slice(0, width - 1)).join("\n"));
      drawn = lines.length;
    },
    clear() {
      if (drawn > 0) say(`${back()}\u001b[1A`);
      drawn = 0;
    },
  };
}
