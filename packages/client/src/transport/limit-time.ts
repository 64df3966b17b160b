import type { Clock } from "../clock.ts";
import { ProofylinkError } from "../errors.ts";
import { invalidSetting } from "../invalid-setting.ts";
import { readResponse } from "./read-response.ts";
import {
  type OutgoingRequest,
  type SendEvidence,
  type Timeouts,
  type Transport,
  TransportFailure,
  type TransportLayer,
} from "./transport.ts";

/** Why a request was aborted by this client: one of its own clocks ran out. */
export class TimeLimitReached extends Error {
  override readonly name = "TimeoutError";
  readonly limit: "try" | "total";

  constructor(limit: "try" | "total") {
    super(`The ${limit} time-out was reached.`);
    this.limit = limit;
  }
}

const defaults = {
  read: { tryMs: 30_000, totalMs: 90_000 },
  create: { tryMs: 120_000, totalMs: 180_000 },
} as const;

// How long a transport may take to say what it knows after it was told to stop.
const graceMs = 100;

/**
 * Sets the deadline of the whole call, which tries and pauses keep by themselves.
 *
 * @param mayHang Whether anything inside may not keep it, as code of the user: it is ended from here then.
 */
export function limitTotalTime(clock: Clock, mayHang = true): TransportLayer {
  return (next) => async (request) => {
    refuseUnusable(request.timeouts);
    const ms = request.timeouts.totalMs ?? defaults[request.kind].totalMs;
    request.startedAt = clock.now();
    request.deadline = clock.elapsed() + ms;
    return mayHang ? within("total", ms, request, clock, () => next(request)) : next(request);
  };
}

// A time-out that is no number would be over at once, or never.
function refuseUnusable(timeouts: Timeouts): void {
  for (const [name, ms] of Object.entries(timeouts)) {
    if (ms === undefined || (typeof ms === "number" && ms > 0)) continue;
    throw invalidSetting(`timeouts.${name}`, "must be milliseconds, more than 0");
  }
}

/** Ends one try, reading the answer included, and reads the answer up to `maxResponseBytes`. */
export function limitTryTime(clock: Clock, maxResponseBytes: number): TransportLayer {
  return (next) => (request) => {
    const ms = request.timeouts.tryMs ?? defaults[request.kind].tryMs;
    const left = request.deadline - clock.elapsed();
    // A create that has no time left must not become an unknown one.
    if (left <= 0) {
      return Promise.reject(interrupted(undefined, new TimeLimitReached("total"), request));
    }
    return within(left < ms ? "total" : "try", Math.min(left, ms), request, clock, async () => {
      // A layer of the user that calls on twice must not pay twice.
      if (request.kind === "create" && request.handedOver) {
        throw new Error("A create is sent once.");
      }
      request.handedOver = true;
      return readResponse(await send(next, request), maxResponseBytes);
    });
  };
}

/** Makes a TransportFailure of whatever a transport throws. Its text is dropped: it may hold an address. */
function send(next: Transport, request: OutgoingRequest): Promise<Response> {
  return next(request).catch((error: unknown) => {
    if (error instanceof TransportFailure || error instanceof ProofylinkError) throw error;
    throw new TransportFailure("other", unheard(request));
  });
}

function within(
  limit: "try" | "total",
  ms: number,
  request: OutgoingRequest,
  clock: Clock,
  run: () => Promise<Response>,
): Promise<Response> {
  const outer = request.signal;
  const controller = new AbortController();
  const { signal } = controller;
  return new Promise((resolve, reject) => {
    let grace: unknown;
    const stop = (reason: unknown): void => {
      controller.abort(reason);
      grace ??= clock.setTimeout(() => fail(reason), graceMs);
    };
    const forward = (): void => stop(outer?.reason);
    const timer = clock.setTimeout(() => stop(new TimeLimitReached(limit)), ms);
    const settle = (): void => {
      clock.clearTimeout(timer);
      if (grace !== undefined) clock.clearTimeout(grace);
      outer?.removeEventListener("abort", forward);
      request.signal = outer;
    };
    const fail = (error: unknown): void => {
      settle();
      reject(signal.aborted ? interrupted(error, signal.reason, request) : error);
    };
    if (outer?.aborted) {
      controller.abort(outer.reason);
      return fail(outer.reason);
    }
    outer?.addEventListener("abort", forward);
    request.signal = signal;
    run().then((response) => {
      settle();
      resolve(response);
      // No runtime shows the body of a 205, and some wait minutes for its end.
      if (response.status === 205) controller.abort();
    }, fail);
  });
}

/** A failure after an abort is called by what caused the abort, with what the transport knows of it. */
function interrupted(error: unknown, cause: unknown, request: OutgoingRequest): TransportFailure {
  const known = error instanceof TransportFailure ? error : undefined;
  const reason = cause instanceof TimeLimitReached ? "timeout" : "aborted";
  const failure = new TransportFailure(reason, known?.evidence ?? unheard(request), known?.status);
  failure.cause = known?.cause ?? cause;
  return failure;
}

/** What is known when no transport said anything. */
export function unheard({ handedOver }: OutgoingRequest): SendEvidence {
  return handedOver
    ? { sent: "maybe", phase: "request", source: "none", timeline: [] }
    : { sent: "no", phase: "not-started", source: "none", timeline: [] };
}
