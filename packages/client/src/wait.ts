import type { VerificationDetail } from "@proofylink/types";
import { sleep } from "./clock.ts";
import type { Core } from "./core.ts";
import { WaitTimeoutError } from "./errors.ts";
import type { CallOptions } from "./options.ts";
import { type FinalVerification, isFinal } from "./verification-status.ts";

export interface WaitOptions extends CallOptions {
  /** How long to wait altogether, in milliseconds. @default 600_000 */
  readonly deadlineMs?: number;
}

const firstPauseMs = 2_000;
const longestPauseMs = 60_000;

/** Reads a verification until it is final. */
export async function waitForFinal(
  core: Core,
  get: (referenceCode: string, options: CallOptions) => Promise<VerificationDetail>,
  referenceCode: string,
  options: WaitOptions = {},
): Promise<FinalVerification> {
  const { clock } = core;
  const { deadlineMs = 600_000, ...call } = options;
  const deadline = clock.elapsed() + deadlineMs;
  for (let pause = firstPauseMs; ; pause = Math.min(longestPauseMs, pause * 1.5)) {
    const detail = await get(referenceCode, call);
    const { status } = detail.verification;
    if (isFinal(status)) return detail as FinalVerification;
    const jittered = pause * (0.8 + 0.4 * clock.random());
    if (clock.elapsed() + jittered > deadline) throw timedOut(referenceCode, status);
    await sleep(jittered, call.signal, clock);
  }
}

function timedOut(referenceCode: string, lastStatus: string): WaitTimeoutError {
  return new WaitTimeoutError("The verification was not final in time.", {
    code: "wait_timed_out",
    operation: "getVerification",
    nextStep: "It goes on by itself: wait for the same reference code again later.",
    referenceCode,
    lastStatus,
  });
}
