/** A clock that stands still until it is turned: Tuesday, 11 February 2026, 10:27:41 UTC. */
export const stopped = { now: () => Date.UTC(2026, 1, 11, 10, 27, 41) };
