import type { Clock } from "./clock.ts";
import {
  ConnectionError,
  type ErrorFacts,
  OutcomeUnknownError,
  ProofylinkError,
  TimeoutError,
  UnexpectedResponseError,
} from "./errors.ts";
import { TimeLimitReached, unheard } from "./transport/limit-time.ts";
import {
  type FailureReason,
  type OutgoingRequest,
  type SendEvidence,
  TransportFailure,
  type TransportLayer,
} from "./transport/transport.ts";

/** The answers that prove that nothing was created. 429 is the limiter's, which comes before everything. */
export const rejections: ReadonlySet<number> = new Set([
  400, 401, 403, 404, 405, 413, 422, 429,
]);

const look =
  "Do not create it again: look for it with this error's reconcile(), or in the dashboard.";

interface Unknown {
  readonly why: string;
  readonly evidence: SendEvidence;
  readonly startedAt: number;
  readonly now: number;
  readonly status?: number | undefined;
}

/** A create of which nobody knows whether it was carried out. */
export function outcomeUnknown(facts: Partial<ErrorFacts>, unknown: Unknown): OutcomeUnknownError {
  const { why, evidence, startedAt, now, status } = unknown;
  const created = status === 201;
  const what = created
    ? `The verification was created and paid, but its reference code was lost: ${why}.`
    : `The verification may have been created and paid: ${why}.`;
  const window = { from: new Date(startedAt).toISOString(), to: new Date(now).toISOString() };
  return new OutcomeUnknownError(what, {
    ...facts,
    code: created ? "created_code_unknown" : "outcome_unknown",
    nextStep: look,
    ...(status !== undefined && { status }),
    evidence,
    created,
    window,
  });
}

/** Turns every failure of the layers inside into one of the client's errors. */
export function nameFailures(clock: Clock): TransportLayer {
  return (next) => (request) => {
    const startedAt = clock.now();
    return next(request).catch((error: unknown) => {
      throw named(error, request, startedAt, clock.now());
    });
  };
}

function named(error: unknown, request: OutgoingRequest, startedAt: number, now: number): unknown {
  if (error instanceof ProofylinkError) return error;
  const { operation, method, pathTemplate, kind } = request;
  const facts = { operation, method, pathTemplate };
  if (!(error instanceof TransportFailure)) {
    // A layer of the user failed. If that was after the create was sent, its own error would hide that.
    if (kind === "read" || !request.handedOver) return error;
    const why = "a middleware failed after it was sent";
    const unknown = { why, evidence: unheard(request), startedAt, now };
    return Object.assign(outcomeUnknown(facts, unknown), { cause: error });
  }
  const { reason, evidence, status, cause } = error;
  if (kind === "create" && evidence.sent === "maybe") {
    const why = reasons[reason][0];
    return outcomeUnknown(facts, { why, evidence, startedAt, now, status });
  }
  if (reason === "aborted") return cause;
  return failure(error, facts);
}

/** What happened, as the end of a sentence, and what to do about it. */
const reasons: Readonly<Record<FailureReason, readonly [string, string]>> = {
  dns: ["the name of the host was not found", "Check baseUrl and this machine's network."],
  refused: ["the connection was refused", "Check baseUrl, and that no firewall is in between."],
  "connect-timeout": ["connecting took too long", "Check baseUrl and the network; try again."],
  tls: ["no secure connection was made", "Check baseUrl, the certificate and any proxy."],
  reset: ["the connection was cut before an answer came", "Try again."],
  aborted: ["it was aborted", "Try again."],
  timeout: ["no complete answer came in time", "Try again, or raise timeouts."],
  "body-cut": ["the answer was cut short", "Try again."],
  "too-large": ["the answer is larger than maxResponseBytes", "Check baseUrl."],
  other: ["the connection failed", "Check baseUrl and the network; try again."],
};

function failure(error: TransportFailure, facts: Partial<ErrorFacts>): ProofylinkError {
  const { reason, evidence, cause, status } = error;
  const [why, nextStep] = reasons[reason];
  const more = { ...facts, nextStep, evidence };
  const message = `${facts.method} ${facts.pathTemplate} failed: ${why}.`;
  if (reason === "timeout" || reason === "connect-timeout") {
    const limit = cause instanceof TimeLimitReached ? cause.limit : "connect";
    return new TimeoutError(message, { ...more, code: "timed_out", limit });
  }
  if (status !== undefined) {
    const code = reason === "too-large" ? "response_too_large" : "unexpected_response";
    return new UnexpectedResponseError(message, { ...more, code, status });
  }
  return new ConnectionError(message, { ...more, code: "connection_failed" });
}
