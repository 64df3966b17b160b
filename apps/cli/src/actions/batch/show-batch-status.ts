import { exitCodeOf } from "../../exit-code.ts";
import type { Terminal } from "../../terminal.ts";
import { type JournalOptions, withBatch } from "./open-batch.ts";
import { printSummary } from "./print-summary.ts";

/** What `proofylink batch status` is told. */
export interface StatusOptions extends JournalOptions {
  readonly json?: boolean | undefined;
  readonly markdown?: boolean | undefined;
}

/** Sums up a journal; sends nothing. */
export function showBatchStatus(options: StatusOptions, terminal: Terminal): Promise<number> {
  return withBatch(options, terminal, async ({ batch }) => {
    await printSummary(batch, options, {}, terminal);
    return exitCodeOf("ok");
  });
}
