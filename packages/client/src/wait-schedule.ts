import { awaitsPerson } from "./verification-status.ts";

const minute = 60_000;

/**
 * How long to wait altogether. The person has seven days to consent; the eighth is for what comes then.
 * Everything else takes Proofylink seconds.
 */
export function defaultDeadlineMs(byEmail: boolean): number {
  return byEmail ? 8 * 24 * 60 * minute : 15 * minute;
}

/**
 * How long to pause before a status is read again: by chance up to a limit that grows with the time it has
 * stayed the same, and never so short that reading becomes a loop.
 *
 * @param chance From 0 to before 1.
 */
export function pauseMs(status: string, sameForMs: number, chance: number): number {
  const least = awaitsPerson(status) ? minute / 2 : 3_000;
  return least + chance * Math.min(30 * minute, Math.max(least, sameForMs / 3));
}
