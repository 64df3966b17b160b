/** Time and chance, so that tests can turn them. */
export interface Clock {
  /** Milliseconds since 1970; may be set back by the system. */
  now(): number;
  /** Milliseconds since some moment; only goes forward. */
  elapsed(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  /** From 0 to before 1. */
  random(): number;
}

/** The real one. Looked up at each use, so that the fake timers of a user's tests work too. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  // A longer one would be over at once: 25 days are the most that timers take.
  setTimeout: (callback, ms) => globalThis.setTimeout(callback, Math.min(ms, 0x7fff_ffff)),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number),
  random: () => Math.random(),
};

/** Waits, and stops waiting when `signal` aborts: rejects with its reason then. */
export function sleep(ms: number, signal: AbortSignal | undefined, clock: Clock): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const end = (): void => {
      clock.clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = clock.setTimeout(end, ms);
    signal?.addEventListener("abort", end);
  });
}
