import { type FailureReason, TransportFailure } from "../transport/transport.ts";
import { Interruption } from "./interruption.ts";
import type { SendTrace } from "./send-trace.ts";

/**
 * Gives whatever ended a call its name. The platform's errors are not kept as a cause: they can hold
 * pieces of the answer, or the path of a file.
 *
 * @param aborted The caller ended the call.
 * @param status Of the answer, when its head was read.
 */
export function asTransportFailure(
  error: unknown,
  trace: SendTrace,
  aborted: boolean,
  status: number | undefined,
): TransportFailure {
  if (error instanceof TransportFailure && !aborted) return error;
  const code = aborted ? undefined : codeOf(error);
  const reason = aborted ? "aborted" : reasonOf(error, code, trace);
  return new TransportFailure(reason, trace.evidence(code), status);
}

function reasonOf(error: unknown, code: string | undefined, trace: SendTrace): FailureReason {
  if (error instanceof Interruption) return error.reason;
  if (code !== undefined && timeouts.has(code)) return "timeout";
  switch (trace.phase) {
    case "dns":
    case "tls":
      return trace.phase;
    case "body":
      return "body-cut";
    default:
      return reasons[code ?? ""] ?? "other";
  }
}

const reasons: Readonly<Record<string, FailureReason>> = {
  ECONNREFUSED: "refused",
  ETIMEDOUT: "connect-timeout",
  ECONNRESET: "reset",
  EPIPE: "reset",
  UND_ERR_SOCKET: "reset",
};

/** What undici calls silence. */
const timeouts = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);

function codeOf(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}
