/** How much of a whole something is: 0 to 1, and undefined where that cannot be said. */
export function shareOf(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole <= 0) return undefined;
  return Math.min(1, Math.max(0, part / whole));
}
