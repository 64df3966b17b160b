// Nobody means longer ones, and a long number may be a person's.
const longestMs = 30 * 86_400_000;

/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` in seconds or as a date.
 *
 * @param now Milliseconds since 1970, for answers without a `Date` of their own.
 * @returns `undefined` when it does not say, or says more than 30 days.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : untilMs(value, headers, now);
  return ms <= longestMs ? Math.max(0, ms) : undefined;
}

function untilMs(date: string, headers: Headers, now: number): number {
  // Measured by the server's clock, so that a wrong one here does not matter.
  const from = Date.parse(headers.get("date") ?? "") || now;
  return Date.parse(date) - from;
}
