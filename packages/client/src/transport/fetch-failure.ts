import { type FailureReason, type SendEvidence, TransportFailure } from "./transport.ts";

type Phase = SendEvidence["phase"];

// Codes that can only come up before the first byte of a request is sent.
const phases: Readonly<Record<string, Phase>> = {
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  ECONNREFUSED: "connect",
  ConnectionRefused: "connect",
  UND_ERR_CONNECT_TIMEOUT: "connect",
  CERT_HAS_EXPIRED: "tls",
  CERT_NOT_YET_VALID: "tls",
  DEPTH_ZERO_SELF_SIGNED_CERT: "tls",
  SELF_SIGNED_CERT_IN_CHAIN: "tls",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "tls",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "tls",
  ERR_TLS_CERT_ALTNAME_INVALID: "tls",
};

/**
 * Reads what a runtime's `fetch` says of its failure. Texts are never read.
 *
 * @param trusted Whether a code proves that nothing was sent.
 */
export function codeEvidence(error: unknown, trusted: boolean): SendEvidence {
  const code = codeOf(error);
  const phase = phases[code ?? ""];
  return {
    sent: trusted && phase !== undefined ? "no" : "maybe",
    phase: phase ?? "request",
    source: code === undefined ? "none" : "error-code",
    ...(code !== undefined && { code }),
    timeline: [],
  };
}

/** Puts a name to a failure of `fetch`. */
export function fetchFailure(
  error: unknown,
  evidence: SendEvidence,
  signal: AbortSignal | undefined,
): TransportFailure {
  if (error instanceof TransportFailure) return error;
  return new TransportFailure(signal?.aborted ? "aborted" : reasonOf(evidence), evidence);
}

function reasonOf({ code, phase }: SendEvidence): FailureReason {
  if (code === "ECONNRESET" || code === "UND_ERR_SOCKET") return "reset";
  if (code === "UND_ERR_CONNECT_TIMEOUT") return "connect-timeout";
  if (phase === "dns" || phase === "tls") return phase;
  return phase === "connect" ? "refused" : "other";
}

/** The system's error lies in `cause`, or, when several addresses were tried, in the last of `errors`. */
function codeOf(error: unknown): string | undefined {
  const { cause, errors, code } = Object(error);
  const inner = cause ?? errors?.at?.(-1);
  const innerCode = inner === undefined || inner === error ? undefined : codeOf(inner);
  return innerCode ?? (/^\w{1,60}$/.test(String(code ?? "")) ? code : undefined);
}
