import type { Batch } from "@proofylink/batch";
import type { Proofylink } from "@proofylink/client";
import { CommandError } from "../../command-error.ts";
import type { Terminal } from "../../terminal.ts";
import { batchTexts } from "../../texts/batch.ts";
import { type ConnectionOptions, connect } from "../connect.ts";
import { toldAsCommandError } from "./batch-failure.ts";
import { batchKey } from "./batch-key.ts";

/** Which journal a command works on. */
export interface JournalOptions extends ConnectionOptions {
  /** A file, or `postgres`. */
  readonly journal: string;
}

/** An open batch and the client that it sends with. */
export interface OpenBatch {
  readonly batch: Batch;
  readonly proofylink: Proofylink;
}

/** Does something with the batch of a journal, and closes it whatever happens. */
export async function withBatch<Result>(
  options: JournalOptions,
  terminal: Terminal,
  use: (open: OpenBatch) => Promise<Result>,
): Promise<Result> {
  refuseOldNode();
  const proofylink = await connect(options, terminal);
  const journal = journalPlace(options.journal, terminal);
  const key = await batchKey(terminal, options.journal === "postgres");
  terminal.hide(key);
  try {
    const { openBatch } = await import("@proofylink/batch");
    await using batch = await openBatch({ journal, client: proofylink, key });
    return await use({ batch, proofylink });
  } catch (error) {
    throw toldAsCommandError(error);
  }
}

/** node:sqlite, which the journal is made of, came with Node 22.13. */
export function refuseOldNode(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return;
  throw new CommandError("configuration", "batch_old_node", batchTexts().oldNode(version), {
    next: [batchTexts().oldNodeNext],
  });
}

// A URL holds a password, and arguments are seen by everybody on the machine.
function journalPlace(journal: string, { env, hide }: Terminal): string {
  if (/^postgres(ql)?:/i.test(journal)) {
    throw new CommandError("usage", "batch_journal", batchTexts().urlInArguments, {
      next: [batchTexts().urlBelongs],
    });
  }
  if (journal !== "postgres") return journal;
  const { PROOFYLINK_BATCH_DATABASE_URL: url } = env;
  if (!url || !/^postgres(ql)?:/i.test(url)) {
    throw new CommandError("configuration", "batch_journal", batchTexts().urlMissing, {
      next: [batchTexts().urlBelongs],
    });
  }
  hide(url);
  return url;
}
