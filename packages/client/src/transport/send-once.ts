import { type RetrySettings, retryWhile, type TryResult } from "./retry.ts";
import { TransportFailure, type TransportLayer } from "./transport.ts";

/**
 * Sends a create once. It is sent again in two cases only, both of which prove that nothing was created:
 * not a byte of it left this machine, or the rate limiter turned it away. Reads go through untouched.
 */
export function sendOnce(settings: RetrySettings): TransportLayer {
  return retryWhile((result, { kind }) => kind === "create" && provenUncreated(result), settings);
}

function provenUncreated(result: TryResult): boolean {
  if (!(result instanceof TransportFailure)) return isLimiter(result);
  return result.evidence.sent === "no" && result.reason !== "aborted";
}

/** The limiter of the API's framework says by headers who it is; another 429 could come from anything. */
function isLimiter({ status, headers }: Response): boolean {
  return status === 429 && headers.has("retry-after") && headers.has("x-ratelimit-limit");
}
