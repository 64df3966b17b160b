import { extname } from "node:path";
import type { Batch, RowResult } from "@proofylink/batch";
import type { ResultFormat } from "@proofylink/batch/output";
import { CommandError } from "../../command-error.ts";
import { batchTexts } from "../../texts/batch.ts";

/** A file of results that is renewed as a whole while the batch runs: whoever reads it never sees half of one. */
export interface KeptResults {
  /** Writes it again, unless that happens just now or was a short while ago. */
  renew(): void;
  /** Writes it for the last time. */
  finish(): Promise<void>;
}

const atMostEveryMs = 10_000;
// Writing a million rows takes a while: a twentieth of the time may go into it.
const share = 20;

/** Writes the file at once: that it cannot be written must show before the first token is spent. */
export async function keepResults(batch: Batch, path: string): Promise<KeptResults> {
  await writeResults(batch.results(), path);
  let writing: Promise<void> | undefined;
  let next = performance.now() + atMostEveryMs;
  const write = async (): Promise<void> => {
    const begun = performance.now();
    await writeResults(batch.results(), path);
    const now = performance.now();
    next = now + Math.max(atMostEveryMs, (now - begun) * share);
    writing = undefined;
  };
  return {
    renew() {
      if (writing !== undefined || performance.now() < next) return;
      writing = write();
      // What goes wrong with the file is told at the end; the batch goes on.
      writing.catch(() => {
        writing = undefined;
      });
    },
    async finish() {
      await writing?.catch(() => {});
      await write();
    },
  };
}

/** What a file of results is called says how it is written. */
export function formatOf(path: string): ResultFormat {
  return /^\.(jsonl|ndjson)$/i.test(extname(path)) ? "jsonl" : "csv";
}

/**
 * Writes a private file of results.
 *
 * @throws {CommandError} It cannot be written.
 */
export async function writeResultsFile(path: string, text: AsyncIterable<string>): Promise<void> {
  const { writePrivateFile } = await import("@proofylink/batch/output");
  try {
    await writePrivateFile(path, text);
  } catch (error) {
    const { code, syscall } = Object(error) as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const { resultsUnwritable, resultsNext } = batchTexts();
    const next = [resultsNext];
    throw new CommandError("configuration", "batch_results", resultsUnwritable(String(code)), {
      next,
    });
  }
}

async function writeResults(results: AsyncIterable<RowResult>, path: string): Promise<void> {
  const { resultRecord, resultsText } = await import("@proofylink/batch/output");
  async function* records() {
    for await (const result of results) yield resultRecord(result);
  }
  await writeResultsFile(path, resultsText(records(), formatOf(path)));
}
