import { TransportFailure, type TryResult } from "./transport.ts";

const passing = [408, 429, 500, 502, 503, 504];

/** Whether a read may help if it is repeated: after what passes by itself. */
export function retryRead(result: TryResult): boolean {
  if (!(result instanceof TransportFailure)) return passing.includes(result.status);
  return result.reason !== "aborted" && result.reason !== "too-large";
}
