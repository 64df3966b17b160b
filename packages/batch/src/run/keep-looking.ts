import { setTimeout as sleep } from "node:timers/promises";
import { ProofylinkError } from "@proofylink/client";
import { learnFrom } from "./learn.ts";
import type { RunParts } from "./run-parts.ts";
import type { Wake } from "./wake.ts";

export const usualPatienceMs = 300_000;
const pauseMs = 1_000;

/** Looks again and again, in one process at a time, until it is over; `wake` is rung when that may be so. */
export async function keepLooking(
  parts: RunParts,
  wake: Wake,
  look: () => Promise<number>,
  isOver: () => Promise<boolean>,
): Promise<void> {
  const { queue, ending, tempo } = parts;
  ending.wakes(wake);
  const lookOnce = async () => {
    // First of all: a look that fails must not keep a run from its end.
    if (await isOver()) return true;
    if ((await queue.leads()) && (await look()) > 0) return false;
    await wake.sleep(tempo.idleMs);
    return false;
  };
  while (!ending.signal.aborted) {
    if (await insist(parts, lookOnce)) return;
  }
}

/** Asks until there is an answer. When that takes longer than the run's patience, the run ends. */
export async function insist<T>(parts: RunParts, ask: () => Promise<T>): Promise<T | undefined> {
  const { ending, options } = parts;
  const giveUpAt = performance.now() + (options.patienceMs ?? usualPatienceMs);
  while (!ending.signal.aborted) {
    try {
      return await ask();
    } catch (error) {
      if (ending.signal.aborted) break;
      const { end } = learnFrom(error);
      if (end === "refused") ending.because(end, error);
      else if (performance.now() > giveUpAt) {
        ending.because(error instanceof ProofylinkError ? "unreachable" : "failed", error);
      } else await sleep(pauseMs, undefined, { signal: ending.signal }).catch(() => {});
    }
  }
  return undefined;
}
