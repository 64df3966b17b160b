import type { Progress } from "../batch.ts";
import { countRows } from "../journal/counts.ts";
import type { RunParts } from "./run-parts.ts";
import type { Sender } from "./sender.ts";

const everyMs = 1_000;
/** Counting may take a fiftieth of the time. */
const share = 50;

/** Tells now and then how far a run is, and once more when it is stopped. */
export function reportProgress(parts: RunParts, sender: Sender): { stop(): Promise<void> } {
  const { onProgress } = parts.options;
  if (!onProgress) return { stop: async () => {} };
  let timer: NodeJS.Timeout | undefined;
  let telling = Promise.resolve();
  const tell = async () => {
    const begun = performance.now();
    onProgress(await progress(parts, sender));
    const tookMs = performance.now() - begun;
    timer = setTimeout(next, Math.max(everyMs, tookMs * share));
  };
  // A journal in trouble ends the run by itself.
  const next = () => {
    telling = tell().catch(() => {
      timer = setTimeout(next, everyMs);
    });
  };
  next();
  return {
    async stop() {
      await telling;
      clearTimeout(timer);
      await tell().catch(() => {});
      clearTimeout(timer);
    },
  };
}

async function progress({ database }: RunParts, sender: Sender): Promise<Progress> {
  const status = await countRows(database);
  const perSecond = sender.rate.perSecond();
  const left = status.rows.pending - status.held + status.rows.sending;
  return {
    ...status,
    inFlight: sender.inFlight,
    concurrency: sender.pace.limit,
    perSecond,
    remainingMs: left === 0 ? 0 : perSecond > 0 ? (left / perSecond) * 1000 : undefined,
    pausedBy: sender.pace.pausedBy,
  };
}
