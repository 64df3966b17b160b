/**
 * How long an answer asks to wait, in milliseconds: `Retry-After` in seconds or as a date.
 *
 * @param now Milliseconds since 1970, for answers without a `Date` of their own.
 * @returns `undefined` when it does not say.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Measured by the server's clock, so that a wrong one here does not matter.
  const from = Date.parse(headers.get("date") ?? "") || now;
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - from);
}
