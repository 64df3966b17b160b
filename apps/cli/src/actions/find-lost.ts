import type { CreatedVerification } from "@proofylink/client";
import { AmbiguousMatchError, OutcomeUnknownError } from "@proofylink/client/errors";
import type { Terminal } from "../terminal.ts";
import { verifyTexts } from "../texts/verify.ts";

/**
 * Looks in the list for a create whose answer was lost, and says so. Nothing is sent again.
 *
 * @throws What is known when it was not found; never less than that a token may be spent.
 */
export async function findLost(
  unknown: OutcomeUnknownError,
  { signal, say }: Terminal,
): Promise<CreatedVerification> {
  // Who wanted to stop does not want to wait for another minute.
  if (signal.aborted) throw unknown;
  say(`     ${verifyTexts().lost}`);
  say(`     ${verifyTexts().lostMore}`);
  try {
    return { ...(await unknown.reconcile({ signal })), warnings: [] };
  } catch (error) {
    const says = error instanceof AmbiguousMatchError || error instanceof OutcomeUnknownError;
    throw says ? error : unknown;
  }
}
