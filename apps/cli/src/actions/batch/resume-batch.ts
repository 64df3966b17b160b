import type { Terminal } from "../../terminal.ts";
import { type GoOnOptions, goOn } from "./go-on.ts";
import { withBatch } from "./open-batch.ts";

/** Goes on where the journal stands. */
export function resumeBatch(options: GoOnOptions, terminal: Terminal): Promise<number> {
  return withBatch(options, terminal, (open) => goOn(open, options, terminal));
}
