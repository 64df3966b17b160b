import { type RetrySettings, retryWhile, type TryResult } from "./retry.ts";
import { TransportFailure, type TransportLayer } from "./transport.ts";

const passing = new Set([408, 429, 500, 502, 503, 504]);

/** Repeats reads after failures that pass by themselves. Creates go through untouched. */
export function retryReads(settings: RetrySettings): TransportLayer {
  return retryWhile((result, { kind }) => kind === "read" && passes(result), settings);
}

function passes(result: TryResult): boolean {
  if (!(result instanceof TransportFailure)) return passing.has(result.status);
  return result.reason !== "aborted" && result.reason !== "too-large";
}
