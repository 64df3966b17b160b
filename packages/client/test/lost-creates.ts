import { FakeClock } from "@proofylink/testing/fake-clock";
import { createProofylink, type LostCreate, type ProofylinkOptions } from "../src/index.ts";
import { person } from "./applicant.ts";
import type { ListedRow } from "./list-of.ts";

const second = 1_000;

/** One that skips the pauses between readings of the list, and no more. */
export function clientOf(baseUrl: string, options: ProofylinkOptions = {}) {
  const clock = new FakeClock({ skipUpToMs: 70 * second });
  const timeouts = { tryMs: 1e7, totalMs: 1e8 };
  const settings = { baseUrl, accessToken: "token-of-a-test", clock, timeouts, ...options };
  return createProofylink(settings).verifications;
}

/** A create of this name whose answer was lost, between these seconds before `now`. */
export function lostCreate(
  now: number,
  full_name: string,
  secondsAgo: number,
  untilSecondsAgo = 0,
): LostCreate {
  const [from = "", to = ""] = [secondsAgo, untilSecondsAgo].map((ago) =>
    new Date(now - ago * second).toISOString(),
  );
  return { ...person, full_name, window: { from, to } };
}

export const named = (customer_name: string, secondsAgo: number): ListedRow => ({
  customer_name,
  secondsAgo,
});
