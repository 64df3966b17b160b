import { CommandError } from "../../command-error.ts";
import { exitCodeOf } from "../../exit-code.ts";
import { jsonDocument } from "../../output/json-document.ts";
import { plainText } from "../../output/plain-text.ts";
import type { Terminal } from "../../terminal.ts";
import { batchTexts } from "../../texts/batch.ts";
import { confirm } from "./confirm.ts";
import { type JournalOptions, withBatch } from "./open-batch.ts";

/** What `proofylink batch purge` is told. */
export interface PurgeOptions extends JournalOptions {
  readonly yes?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Removes people's data from the journal and says what is left. */
export function purgeBatch(options: PurgeOptions, terminal: Terminal): Promise<number> {
  return withBatch(options, terminal, async ({ batch }) => {
    const texts = batchTexts();
    if (!options.yes && !(await confirm(texts.confirmPurge, terminal))) {
      throw new CommandError("usage", "batch_not_confirmed", texts.notConfirmed, {
        next: [texts.notConfirmedNext],
      });
    }
    const purged = await batch.purge();
    if (options.json) terminal.print(jsonDocument(purged));
    else {
      terminal.print(texts.purged(purged.purged, purged.kept));
      terminal.print(texts.purgeLeft(plainText(purged.left.join(", "))));
    }
    return exitCodeOf("ok");
  });
}
