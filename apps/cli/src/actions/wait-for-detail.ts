import { isFinal, type Proofylink, type VerificationDetail } from "@proofylink/client";
import { WaitTimeoutError } from "@proofylink/client/errors";
import { CommandError } from "../command-error.ts";
import { formatDuration } from "../duration.ts";
import { plainText } from "../output/plain-text.ts";
import { statusInWords } from "../output/status-words.ts";
import type { Terminal } from "../terminal.ts";

/** Waits until a verification is done; where it stands is told on stderr. */
export async function waitForDetail(
  { verifications }: Proofylink,
  referenceCode: string,
  deadlineMs: number,
  terminal: Terminal,
): Promise<VerificationDetail> {
  const { signal } = terminal;
  try {
    const detail = await verifications.get(referenceCode, { signal });
    const { status } = detail.verification;
    if (isFinal(status)) return detail;
    terminal.say(`     ${statusLine(status, terminal)}`);
    return await verifications.wait(referenceCode, { deadlineMs, signal });
  } catch (error) {
    throw explained(error, referenceCode, deadlineMs, signal);
  }
}

function explained(
  error: unknown,
  referenceCode: string,
  deadlineMs: number,
  signal: AbortSignal,
): unknown {
  const next = [`To go on waiting: proofylink wait ${plainText(referenceCode)}`];
  const details = { next, referenceCode, cause: error };
  if (signal.aborted) {
    const message = "Stopped waiting; the verification goes on at Proofylink.";
    return new CommandError("interrupted", "interrupted", message, details);
  }
  if (!(error instanceof WaitTimeoutError)) return error;
  const message = `There is no result after ${formatDuration(deadlineMs)}; the verification goes on at Proofylink.`;
  return new CommandError("waitExpired", "wait_expired", message, details);
}

function statusLine(status: string, { sayInk }: Terminal): string {
  const words = statusInWords(status);
  return words === undefined
    ? plainText(status)
    : `${plainText(status)} ${sayInk.dim(`(${words})`)}`;
}
