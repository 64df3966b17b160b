import type { Proofylink, VerificationDetail } from "@proofylink/client";
import { WaitTimeoutError } from "@proofylink/client/errors";
import { CommandError } from "../command-error.ts";
import { formatDuration } from "../duration.ts";
import { plainText } from "../output/plain-text.ts";
import { statusInWords } from "../output/status-words.ts";
import type { Terminal } from "../terminal.ts";

/** Waits until a verification is done and tells each new status on stderr. */
export async function waitForDetail(
  { verifications }: Proofylink,
  referenceCode: string,
  timeoutMs: number,
  terminal: Terminal,
): Promise<VerificationDetail> {
  const resume = `To go on waiting: proofylink wait ${plainText(referenceCode)}`;
  try {
    return await verifications.wait(referenceCode, {
      timeoutMs,
      signal: terminal.signal,
      onStatus: (status: string) => terminal.say(`     ${statusLine(status, terminal)}`),
    });
  } catch (error) {
    if (terminal.signal.aborted) {
      throw new CommandError(
        "interrupted",
        "interrupted",
        "Stopped waiting; the verification goes on at Proofylink.",
        { next: [resume], referenceCode, cause: error },
      );
    }
    if (!(error instanceof WaitTimeoutError)) throw error;
    throw new CommandError(
      "waitExpired",
      "wait_expired",
      `There is no result after ${formatDuration(timeoutMs)}; the verification goes on at Proofylink.`,
      { next: [resume], referenceCode, cause: error },
    );
  }
}

function statusLine(status: string, { sayInk }: Terminal): string {
  const words = statusInWords(status);
  return words === undefined
    ? plainText(status)
    : `${plainText(status)} ${sayInk.dim(`(${words})`)}`;
}
