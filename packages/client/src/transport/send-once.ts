import { TransportFailure, type TryResult } from "./transport.ts";

/**
 * Whether a create may be sent again. It is sent once, except after two results, which prove that nothing
 * was created: not a byte of it left this machine, or the rate limiter turned it away.
 */
export function sendAgain(result: TryResult): boolean {
  if (result instanceof TransportFailure) {
    return result.evidence.sent === "no" && result.reason !== "aborted";
  }
  // The limiter of the API's framework says by headers who it is; another 429 could come from anything.
  const { status, headers } = result;
  return status === 429 && headers.has("retry-after") && headers.has("x-ratelimit-limit");
}
