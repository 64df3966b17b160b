import type { Batch, BatchOptions } from "./batch.ts";
import { BatchError } from "./batch-error.ts";

/**
 * Opens a batch, and makes its journal when it is not there.
 *
 * @throws {BatchError} No or a wrong key, a journal that is in use or cannot be opened.
 * @example
 * await using batch = await openBatch({ journal: "people.journal", client });
 */
export async function openBatch(options: BatchOptions): Promise<Batch> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 13)) {
    throw new BatchError(
      "old_node",
      `Node ${process.versions.node} has no SQLite of its own, which the journal needs.`,
      "Use Node 22.13 or newer.",
    );
  }
  // Loaded only now, so that programs start on older ones and get the message above.
  const { openJournalBatch } = await import("./journal-batch.ts");
  return openJournalBatch(options);
}
