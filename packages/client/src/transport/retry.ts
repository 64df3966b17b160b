import { type Clock, sleep } from "../clock.ts";
import { retryAfterMs } from "./retry-after.ts";
import { retryRead } from "./retry-reads.ts";
import { sendAgain } from "./send-once.ts";
import {
  type OutgoingRequest,
  TransportFailure,
  type TransportLayer,
  type TryResult,
} from "./transport.ts";

/** Tells of a pause before another try; `cause` is a status or the reason of a TransportFailure. */
export type OnRetry = (request: OutgoingRequest, cause: number | string, delayMs: number) => void;

/** How many more tries, when nobody says it. */
export const usualRetries = 2;
const firstPauseMs = 500;
const longestPauseMs = 8_000;

/**
 * Tries again where that is safe and helps, with full jitter between the tries, or as long as the answer
 * asks to wait. It never begins a pause that would outlast the deadline: the last result stands then.
 *
 * @param retries How many more tries, for requests that do not say it themselves.
 */
export function retry(clock: Clock, retries: number, onRetry?: OnRetry): TransportLayer {
  return (next) => async (request) => {
    for (;;) {
      const result = await next(request).catch((error: unknown): TransportFailure => {
        if (error instanceof TransportFailure) return error;
        throw error;
      });
      const failed = result instanceof TransportFailure;
      const again = request.kind === "read" ? retryRead : sendAgain;
      const delayMs = again(result) ? pause(result, request.attempt, clock) : Infinity;
      // A pause that is not surely in time is none, whatever numbers a caller gave.
      const inTime = clock.elapsed() + delayMs < request.deadline;
      if (request.attempt > (request.retries ?? retries) || !inTime || request.signal?.aborted) {
        if (failed) throw result;
        return result;
      }
      onRetry?.(request, failed ? result.reason : result.status, delayMs);
      request.handedOver = false;
      await sleep(delayMs, request.signal, clock);
      request.attempt += 1;
    }
  };
}

function pause(result: TryResult, attempt: number, clock: Clock): number {
  const jittered = jitteredMs(attempt, clock);
  const asked =
    result instanceof TransportFailure ? undefined : retryAfterMs(result.headers, clock.now());
  // A little later than asked: all who were told the same moment would come back at once.
  return asked === undefined ? jittered : asked + jittered / 4;
}

/** The pause after an attempt, counted from 1. */
export function jitteredMs(attempt: number, clock: Clock): number {
  return clock.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
}
