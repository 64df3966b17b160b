import { exitCodeOf } from "./exit-code.ts";

/** Why the work of a command was given up: the person at the keyboard wanted that. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor() {
    super("interrupted");
  }
}

/** What Ctrl-C does, first and second time. */
export interface Interruption {
  /** Fires at the first Ctrl-C (or SIGTERM): stop waiting, start nothing new. */
  readonly signal: AbortSignal;
  /** Fires at the second: let go even of a create that is under way. */
  readonly insistentSignal: AbortSignal;
}

/** An interruption, and what to call at each Ctrl-C. The third one calls `end`. */
export function createInterruption(end: () => void): Interruption & { interrupt(): void } {
  const first = new AbortController();
  const second = new AbortController();
  return {
    signal: first.signal,
    insistentSignal: second.signal,
    interrupt() {
      if (second.signal.aborted) end();
      else (first.signal.aborted ? second : first).abort(new Interrupted());
    },
  };
}

/** Listens for Ctrl-C. The third one ends the process on the spot. */
export function listenForInterruption(): Interruption {
  const { interrupt, ...interruption } = createInterruption(() =>
    process.exit(exitCodeOf("interrupted")),
  );
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  return interruption;
}
