interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/**
 * A clock that tests turn. Timers of up to `skipUpToMs` are over at once, as if the time had passed: pauses
 * are skipped while the longer time-outs stand still.
 */
export class FakeClock {
  /** What `random` says next. */
  chance = 0.5;
  /** The timers that were skipped, in milliseconds. */
  readonly skipped: number[] = [];
  readonly #skipUpToMs: number;
  readonly #start: number;
  readonly #timers = new Set<Timer>();
  #elapsed = 0;

  constructor(options: { readonly skipUpToMs?: number; readonly start?: number } = {}) {
    this.#skipUpToMs = options.skipUpToMs ?? 0;
    this.#start = options.start ?? Date.now();
  }

  now(): number {
    return this.#start + this.#elapsed;
  }

  elapsed(): number {
    return this.#elapsed;
  }

  random(): number {
    return this.chance;
  }

  /** How many timers wait for `advance`. */
  get waiting(): number {
    return this.#timers.size;
  }

  setTimeout(callback: () => void, ms: number): unknown {
    const timer = { due: this.#elapsed + ms, callback };
    this.#timers.add(timer);
    if (ms <= this.#skipUpToMs) {
      setImmediate(() => {
        if (!this.#timers.has(timer)) return;
        this.skipped.push(ms);
        this.advance(ms);
      });
    }
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  advance(ms: number): void {
    this.#elapsed += ms;
    for (const timer of [...this.#timers].sort((a, b) => a.due - b.due)) {
      if (timer.due > this.#elapsed || !this.#timers.delete(timer)) continue;
      timer.callback();
    }
  }
}
