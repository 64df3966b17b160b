/** Tells the time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** The sandbox's time: it goes with the clock it was given, and can be turned forward. */
export interface SandboxClock extends Clock {
  /**
   * Turns the clock forward at once, for every sandbox on the database; whatever would have happened
   * meanwhile has happened at the next request. Resolves when the database has kept it, so that it
   * outlives a restart.
   *
   * @param milliseconds a whole number, 0 or more
   * @throws RangeError for another number, or beyond the year 9999
   */
  advance(milliseconds: number): Promise<void>;
}

/** A moment as the API writes it: UTC with six decimals. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000Z");
}
