import type { RunOutcome } from "../batch.ts";
import { countRows, hasAllResults, isAllSent, isLookedFor } from "../journal/counts.ts";
import { estimate } from "./estimate.ts";
import { insist, keepLooking } from "./keep-looking.ts";
import { Reconciler } from "./reconciler.ts";
import { reportProgress } from "./report-progress.ts";
import type { RunParts } from "./run-parts.ts";
import { Sender } from "./sender.ts";
import { Wake } from "./wake.ts";
import { Watcher } from "./watcher.ts";

/** Goes on where the journal stands, to the end or to a reason why not. */
export async function run(parts: RunParts): Promise<RunOutcome> {
  const { database, queue, ending, options } = parts;
  await queue.start();
  const sender = new Sender(parts);
  const reconciler = new Reconciler(parts);
  const watcher = new Watcher(parts);
  const report = reportProgress(parts, sender);
  const lookForLost = async () => {
    const count = await reconciler.look();
    if (count > 0) sender.ring();
    return count;
  };
  try {
    await insist(parts, async () => (await queue.leads()) && lookForLost());
    await insist(parts, () => checkBalance(parts));
    let sent = false;
    let over = false;
    const [looker, observer] = [new Wake(), new Wake()];
    const looking = keepLooking(
      parts,
      looker,
      lookForLost,
      async () => sent && reconciler.isDone && isLookedFor(database),
    );
    const watching = keepLooking(
      parts,
      observer,
      () => watcher.look(),
      async () => over && (options.wait === false || (await hasAllResults(database))),
    );
    await sender.sendAll();
    sent = true;
    looker.ring();
    await looking;
    over = true;
    observer.ring();
    await watching;
  } finally {
    await report.stop();
    await queue.rest();
  }
  const { end = "done", error } = ending;
  return { ...(await countRows(database)), end, ...(error !== undefined && { error }) };
}

/** Reads the balance before anything is spent. */
async function checkBalance({ database, client, options, ending }: RunParts): Promise<void> {
  if (await isAllSent(database)) return;
  const { enough } = await estimate(database, client, options, ending.signal);
  if (!enough) ending.because("insufficient_tokens");
}
