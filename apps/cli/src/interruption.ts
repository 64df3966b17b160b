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

/** Listens for Ctrl-C. The third one ends the process on the spot. */
export function listenForInterruption(): Interruption {
  const first = new AbortController();
  const second = new AbortController();
  const interrupt = (): void => {
    if (second.signal.aborted) process.exit(exitCodeOf("interrupted"));
    (first.signal.aborted ? second : first).abort(new Interrupted());
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  return { signal: first.signal, insistentSignal: second.signal };
}
