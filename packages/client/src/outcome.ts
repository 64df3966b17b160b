import type { Clock } from "./clock.ts";
import {
  ConnectionError,
  OutcomeUnknownError,
  ProofylinkError,
  TimeoutError,
  UnexpectedResponseError,
} from "./errors.ts";
import { TimeLimitReached, unheard } from "./transport/limit-time.ts";
import {
  type OutgoingRequest,
  type SendEvidence,
  TransportFailure,
  type TransportLayer,
} from "./transport/transport.ts";

/** What every error says of its request. */
export function factsOf({ operation, method, pathTemplate }: OutgoingRequest, status?: number) {
  return { operation, method, pathTemplate, ...(status !== undefined && { status }) };
}

/** A create of which nobody knows whether it was carried out. */
export function outcomeUnknown(
  request: OutgoingRequest,
  why: string,
  evidence: SendEvidence,
  now: number,
  status?: number,
): OutcomeUnknownError {
  const created = status === 201;
  const [from = "", to = ""] = [request.startedAt, now].map((ms) => new Date(ms).toISOString());
  return new OutcomeUnknownError(
    created
      ? `The verification was created and paid, but its reference code is lost: ${why}.`
      : `The verification may have been created and paid: ${why}.`,
    {
      ...factsOf(request, status),
      code: created ? "created_code_unknown" : "outcome_unknown",
      nextStep: "Do not create it again. Look for it with reconcile() or in the dashboard.",
      evidence,
      created,
      window: { from, to },
    },
  );
}

/** Turns every failure of the layers inside into one of the client's errors. */
export function nameFailures(clock: Clock): TransportLayer {
  return (next) => (request) =>
    next(request).catch((error: unknown) => {
      throw named(error, request, clock.now());
    });
}

function named(error: unknown, request: OutgoingRequest, now: number): unknown {
  if (error instanceof ProofylinkError) return error;
  const paid = request.kind === "create";
  if (error instanceof TransportFailure) {
    const { reason, evidence, status, cause } = error;
    if (paid && evidence.sent === "maybe") {
      return outcomeUnknown(request, reasons[reason], evidence, now, status);
    }
    return reason === "aborted" ? cause : failure(error, request);
  }
  // A layer of the user failed. If that was after the create was sent, its own error would hide that.
  if (!paid || !request.handedOver) return error;
  const unknown = outcomeUnknown(request, "a middleware failed", unheard(request), now);
  unknown.cause = error;
  return unknown;
}

const reasons = {
  dns: "the host's name was not found",
  refused: "the connection was refused",
  "connect-timeout": "connecting took too long",
  tls: "no secure connection was made",
  reset: "the connection was cut",
  aborted: "it was aborted",
  timeout: "time ran out",
  "body-cut": "the answer was cut short",
  "too-large": "the answer is larger than maxResponseBytes",
  other: "the connection failed",
};

function failure(error: TransportFailure, request: OutgoingRequest): ProofylinkError {
  const { reason, evidence, cause, status } = error;
  const message = `${request} failed: ${reasons[reason]}.`;
  const facts = {
    ...factsOf(request, status),
    nextStep: "Try again; if it stays, check baseUrl, the network and proxies.",
    evidence,
  };
  if (/timeout/.test(reason)) {
    const limit = cause instanceof TimeLimitReached ? cause.limit : "connect";
    return new TimeoutError(message, { ...facts, code: "timed_out", limit });
  }
  if (status !== undefined) {
    const code = reason === "too-large" ? "response_too_large" : "unexpected_response";
    return new UnexpectedResponseError(message, { ...facts, code });
  }
  return new ConnectionError(message, { ...facts, code: "connection_failed" });
}
