import type { Clock } from "../src/clock.ts";

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/**
 * A clock that leaps to its next timer whenever no request is under way: waits of days take no time, and no
 * answer comes late. Give the client its `fetch`, which tells when a request is under way.
 */
export class IdleClock implements Clock {
  /** What `random` says. */
  chance: () => number = Math.random;
  /** While false, time stands still. */
  leaps = true;
  readonly #start: number;
  readonly #timers = new Set<Timer>();
  #elapsed = 0;
  #underWay = 0;
  #quiet = 0;
  #watching = false;

  /** @param start What `now` says at first. */
  constructor(start = Date.UTC(2026, 2, 6)) {
    this.#start = start;
  }

  now(): number {
    return this.#start + this.#elapsed;
  }

  elapsed(): number {
    return this.#elapsed;
  }

  random(): number {
    return this.chance();
  }

  get waiting(): number {
    return this.#timers.size;
  }

  setTimeout(callback: () => void, ms: number): unknown {
    // As in Node: a time that does not fit into 31 bits is no time.
    const timer = { due: this.#elapsed + (ms < 2 ** 31 ? Math.max(1, ms) : 1), callback };
    this.#timers.add(timer);
    this.#stir();
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as Timer);
    this.#stir();
  }

  /** The global one; the whole answer is read before it comes. */
  readonly fetch: typeof fetch = async (input, init) => {
    this.#underWay += 1;
    try {
      const response = await globalThis.fetch(input, init);
      const { status, headers } = response;
      return new Response(await response.arrayBuffer(), { status, headers });
    } finally {
      this.#underWay -= 1;
      this.#stir();
    }
  };

  /** Turns the clock by hand. */
  advance(ms: number): void {
    this.#leapTo(this.#elapsed + ms);
  }

  /** Whatever follows from the last event runs in a few turns of the event loop; then it is quiet. */
  #stir(): void {
    this.#quiet = 0;
    if (this.#watching) return;
    this.#watching = true;
    const turn = (): void => {
      this.#quiet += 1;
      if (this.#quiet < 4) {
        setImmediate(turn);
        return;
      }
      this.#watching = false;
      const [first] = [...this.#timers].sort((a, b) => a.due - b.due);
      if (first && this.leaps && this.#underWay === 0) this.#leapTo(first.due);
    };
    setImmediate(turn);
  }

  #leapTo(time: number): void {
    this.#elapsed = Math.max(this.#elapsed, time);
    for (const timer of [...this.#timers].sort((a, b) => a.due - b.due)) {
      if (timer.due > this.#elapsed || !this.#timers.delete(timer)) continue;
      timer.callback();
    }
    if (this.#timers.size > 0) this.#stir();
  }
}
