const seconds = 30;

/** How often something happened lately. */
export class Rate {
  readonly #counts = new Map<number, number>();
  #begun: number | undefined;

  count(now = performance.now()): void {
    this.#begun ??= now;
    const second = Math.floor(now / 1000);
    this.#counts.set(second, (this.#counts.get(second) ?? 0) + 1);
    if (this.#counts.size <= seconds) return;
    for (const old of this.#counts.keys()) if (old <= second - seconds) this.#counts.delete(old);
  }

  /** Times a second, over the last half minute or since the first time. */
  perSecond(now = performance.now()): number {
    if (this.#begun === undefined) return 0;
    const since = Math.floor(now / 1000) - seconds;
    let sum = 0;
    for (const [second, count] of this.#counts) if (second > since) sum += count;
    return sum / Math.min(seconds, Math.max(1, (now - this.#begun) / 1000));
  }
}
