import {
  isFinal,
  type Proofylink,
  type VerificationDetail,
  type WaitTarget,
} from "@proofylink/client";
import { WaitTimeoutError } from "@proofylink/client/errors";
import { CommandError } from "../command-error.ts";
import { formatDuration } from "../duration.ts";
import { plainText } from "../output/plain-text.ts";
import { statusInWords } from "../output/status-words.ts";
import type { Terminal } from "../terminal.ts";
import { waitTexts } from "../texts/wait.ts";

/** Waits until a verification is done; each status on the way is told on stderr. */
export async function waitForDetail(
  { verifications }: Proofylink,
  target: Exclude<WaitTarget, string>,
  deadlineMs: number,
  terminal: Terminal,
): Promise<VerificationDetail> {
  const { signal } = terminal;
  const onStatus = (status: string): void => {
    if (!isFinal(status)) terminal.say(`     ${statusLine(status, terminal)}`);
  };
  try {
    return await verifications.wait(target, { deadlineMs, signal, onStatus });
  } catch (error) {
    throw explained(error, target.reference_code, deadlineMs, signal);
  }
}

function explained(
  error: unknown,
  referenceCode: string,
  deadlineMs: number,
  signal: AbortSignal,
): unknown {
  const next = [waitTexts().goOn(plainText(referenceCode))];
  const details = { next, referenceCode, cause: error };
  if (signal.aborted) {
    return new CommandError("interrupted", "interrupted", waitTexts().stopped, details);
  }
  if (!(error instanceof WaitTimeoutError)) return error;
  const message = waitTexts().expired(formatDuration(deadlineMs));
  return new CommandError("waitExpired", "wait_expired", message, details);
}

function statusLine(status: string, { sayInk }: Terminal): string {
  const words = statusInWords(status);
  return words === undefined
    ? plainText(status)
    : `${plainText(status)} ${sayInk.dim(`(${words})`)}`;
}
