/** Says how many requests are left in the running minute. */
export interface Throttle {
  /** Counts one request in. */
  take(now: number): { readonly remaining: number; readonly retryAfter: number };
  readonly limit: number;
}

const minute = 60_000;

/** Laravel's throttle: so many requests from the first one on for a minute, then the count begins anew. */
export function throttleOf(limit: number): Throttle {
  let endsAt = 0;
  let taken = 0;
  return {
    limit,
    take: (now) => {
      if (now >= endsAt) {
        endsAt = now + minute;
        taken = 0;
      }
      taken += 1;
      return { remaining: limit - taken, retryAfter: Math.ceil((endsAt - now) / 1_000) };
    },
  };
}
