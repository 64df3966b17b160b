/** Tells the time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** The sandbox's time: it goes with the clock it was given, and can be turned forward. */
export interface SandboxClock extends Clock {
  /** Turns the clock forward; whatever would have happened meanwhile has happened at the next request. */
  advance(milliseconds: number): void;
}

/** A clock that runs with `base` and can be turned. */
export function turnable(base: Clock): SandboxClock {
  let offset = 0;
  return {
    now: () => base.now() + offset,
    advance: (milliseconds) => {
      if (!(milliseconds >= 0)) throw new RangeError("The sandbox's clock only goes forward.");
      offset += milliseconds;
    },
  };
}

/** A moment as the API writes it: UTC with six decimals. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000Z");
}
