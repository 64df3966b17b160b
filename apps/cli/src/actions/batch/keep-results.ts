import { extname } from "node:path";
import type { Batch, RowResult } from "@proofylink/batch";
import type { ResultFormat } from "@proofylink/batch/output";

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

export function keepResults(batch: Batch, path: string): KeptResults {
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

async function writeResults(results: AsyncIterable<RowResult>, path: string): Promise<void> {
  const { resultRecord, resultsText, writePrivateFile } = await import("@proofylink/batch/output");
  async function* records() {
    for await (const result of results) yield resultRecord(result);
  }
  await writePrivateFile(path, resultsText(records(), formatOf(path)));
}
