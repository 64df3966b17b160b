/** Time and chance of a run. */
export interface PaceClock {
  now(): number;
  random(): number;
}

const systemClock: PaceClock = { now: () => performance.now(), random: () => Math.random() };

/** Failures in a row after which nothing is taken for granted any more. */
const manyFailures = 3;
const firstPauseMs = 500;
const longestPauseMs = 60_000;
/** Latency that is this much above the best one is taken for a queue that builds up. */
const slowFactor = 3;
const slowMs = 200;

/**
 * How many creates to have under way. Begins low and doubles with each round of answers; after the first sign of
 * too much it grows by one a round, and halves when the API says "too many" or answers much more slowly.
 */
export class Pace {
  readonly #most: number;
  readonly #clock: PaceClock;
  #limit: number;
  #growsFast = true;
  #failures = 0;
  #limited = 0;
  #failingSince: number | undefined;
  #pausedUntil = 0;
  #pausedBy: "rate_limit" | "connection" | undefined;
  #latency = 0;
  #bestLatency = Number.POSITIVE_INFINITY;
  #answersSinceCut = 0;

  constructor(most: number, clock: PaceClock = systemClock) {
    this.#most = most;
    this.#clock = clock;
    this.#limit = Math.min(4, most);
  }

  /** Creates at a time. */
  get limit(): number {
    return this.#failures >= manyFailures ? 1 : Math.floor(this.#limit);
  }

  /** Milliseconds until anything may be sent. */
  get pauseMs(): number {
    return Math.max(0, this.#pausedUntil - this.#clock.now());
  }

  get pausedBy(): "rate_limit" | "connection" | undefined {
    return this.pauseMs > 0 ? this.#pausedBy : undefined;
  }

  /** True when the connection should be tried with something harmless before anything is sent. */
  get doubtful(): boolean {
    return this.#failures >= manyFailures;
  }

  /** For how long nothing has succeeded. */
  get failingMs(): number {
    return this.#failingSince === undefined ? 0 : this.#clock.now() - this.#failingSince;
  }

  /** An answer came, whatever it said. */
  answered(latencyMs: number): void {
    this.#failures = 0;
    this.#limited = 0;
    this.#failingSince = undefined;
    this.#answersSinceCut += 1;
    this.#latency = this.#latency === 0 ? latencyMs : this.#latency * 0.8 + latencyMs * 0.2;
    // What was best long ago may not be possible any more.
    this.#bestLatency = Math.min(this.#bestLatency * 1.002, this.#latency);
    const slow = Math.max(this.#bestLatency * slowFactor, this.#bestLatency + slowMs);
    if (this.#latency > slow) this.#cut(0.8);
    else this.#limit = Math.min(this.#most, this.#limit + (this.#growsFast ? 1 : 1 / this.#limit));
  }

  /** The limiter refused: nothing was created. */
  limited(retryAfterMs: number | undefined): void {
    this.#cut(0.5);
    const asked = retryAfterMs ?? this.#growing(this.#limited++);
    this.#pause(asked * (1 + this.#clock.random() / 10), "rate_limit");
  }

  /** No answer of the API came. */
  failed(): void {
    this.#failingSince ??= this.#clock.now();
    this.#failures += 1;
    if (this.#failures < manyFailures) return;
    const ms = this.#growing(this.#failures - manyFailures);
    this.#pause(ms * (0.5 + this.#clock.random() / 2), "connection");
  }

  #growing(times: number): number {
    return Math.min(longestPauseMs, firstPauseMs * 2 ** times);
  }

  #pause(ms: number, by: "rate_limit" | "connection"): void {
    const until = this.#clock.now() + ms;
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = until;
    this.#pausedBy = by;
  }

  /** Once for all that was under way at the time. */
  #cut(factor: number): void {
    if (this.#answersSinceCut < this.#limit && !this.#growsFast) return;
    this.#limit = Math.max(1, this.#limit * factor);
    this.#growsFast = false;
    this.#answersSinceCut = 0;
  }
}
