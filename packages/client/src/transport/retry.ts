import { type Clock, sleep } from "../clock.ts";
import { retryAfterMs } from "./retry-after.ts";
import {
  type OutgoingRequest,
  type Transport,
  TransportFailure,
  type TransportLayer,
} from "./transport.ts";

/** Why a request is tried again, and when. */
export interface Retry {
  readonly status?: number;
  /** The reason of the TransportFailure. */
  readonly reason?: string;
  readonly delayMs: number;
}

export interface RetrySettings {
  readonly clock: Clock;
  /** How many more tries. @default 2 */
  readonly retries: number;
  readonly onRetry?: ((request: OutgoingRequest, retry: Retry) => void) | undefined;
}

/** The answer of a try, or how it failed. */
export type TryResult = Response | TransportFailure;

const firstPauseMs = 500;
const longestPauseMs = 8_000;

/**
 * Tries again while `mayRetry` allows it, with full jitter between the tries, or as long as the answer asks
 * to wait. It never begins a pause that would outlast the deadline: the last answer is returned then.
 */
export function retryWhile(
  mayRetry: (result: TryResult, request: OutgoingRequest) => boolean,
  settings: RetrySettings,
): TransportLayer {
  const { clock, retries, onRetry } = settings;
  return (next) => async (request) => {
    for (;;) {
      const result = await tryOnce(next, request);
      const left = (request.retries ?? retries) - request.attempt;
      const delayMs = pause(result, request.attempt, clock);
      const inTime = clock.elapsed() + delayMs < request.deadline;
      if (left < 0 || !inTime || request.signal?.aborted || !mayRetry(result, request)) {
        return outcome(result);
      }
      onRetry?.(request, { ...cause(result), delayMs });
      request.handedOver = false;
      await sleep(delayMs, request.signal, clock);
      request.attempt += 1;
    }
  };
}

async function tryOnce(next: Transport, request: OutgoingRequest): Promise<TryResult> {
  try {
    return await next(request);
  } catch (error) {
    if (error instanceof TransportFailure) return error;
    throw error;
  }
}

function outcome(result: TryResult): Response {
  if (result instanceof TransportFailure) throw result;
  return result;
}

function pause(result: TryResult, attempt: number, clock: Clock): number {
  const jittered = clock.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
  if (result instanceof TransportFailure) return jittered;
  const asked = retryAfterMs(result.headers, clock.now());
  // A little later than asked: all who were told the same moment would come back at once.
  return asked === undefined ? jittered : asked + jittered / 4;
}

function cause(result: TryResult): { reason: string } | { status: number } {
  return result instanceof TransportFailure ? { reason: result.reason } : { status: result.status };
}
