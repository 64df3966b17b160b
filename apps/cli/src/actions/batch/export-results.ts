import { basename } from "node:path";
import type { Batch, RowResult } from "@proofylink/batch";
import type { ResultPerson, ResultRecord } from "@proofylink/batch/output";
import type { Proofylink } from "@proofylink/client";
import { exitCodeOf } from "../../exit-code.ts";
import type { Terminal } from "../../terminal.ts";
import { batchTexts } from "../../texts/batch.ts";
import { openPeople, type PeopleOptions } from "./check-people.ts";
import { formatOf, writeResultsFile } from "./keep-results.ts";
import { type JournalOptions, withBatch } from "./open-batch.ts";

/** What `proofylink batch export` is told. */
export interface ExportOptions extends JournalOptions, PeopleOptions {
  readonly output?: string | undefined;
  readonly format?: "csv" | "jsonl" | undefined;
  readonly people?: string | undefined;
  readonly reveal?: boolean | undefined;
}

/** Writes the results of a batch to a private file, or prints them. */
export function exportResults(options: ExportOptions, terminal: Terminal): Promise<number> {
  return withBatch(options, terminal, async ({ batch, proofylink }) => {
    const { resultsText } = await import("@proofylink/batch/output");
    const { output, people, format = output === undefined ? "csv" : formatOf(output) } = options;
    let rows = 0;
    async function* counted(records: AsyncIterable<ResultRecord>) {
      for await (const record of records) {
        rows += 1;
        yield record;
      }
    }
    const records = counted(recordsOf(batch, proofylink, options));
    const text = resultsText(records, format, people !== undefined);
    if (output === undefined) for await (const piece of text) terminal.print(piece.trimEnd());
    else await writeResultsFile(output, text);
    terminal.say(batchTexts().exported(rows));
    return exitCodeOf("ok");
  });
}

async function* recordsOf(
  batch: Batch,
  proofylink: Proofylink,
  options: ExportOptions,
): AsyncGenerator<ResultRecord> {
  const { resultRecord } = await import("@proofylink/batch/output");
  const personOf = await peopleByLine(options, proofylink);
  for await (const { position: _, ...result } of batch.results()) {
    yield resultRecord(result, await personOf(result), options.reveal);
  }
}

type PersonOf = (result: RowResult) => Promise<ResultPerson | undefined>;

/**
 * Says who a row is about, from the file that it came from. Both are read side by side in the order of lines, so
 * that a million people need no more memory than one.
 */
async function peopleByLine(options: ExportOptions, proofylink: Proofylink): Promise<PersonOf> {
  const { people: path } = options;
  if (path === undefined) return async () => undefined;
  const people = await openPeople(path, options, proofylink);
  const name = basename(path);
  let rows = people.rows();
  let next = await rows.next();
  let latest = 0;
  return async ({ file, line }) => {
    if (file !== name) return undefined;
    // Rows that were added again stand behind the others.
    if (line < latest) {
      rows = people.rows();
      next = await rows.next();
    }
    latest = line;
    while (!next.done && next.value.line < line) next = await rows.next();
    return !next.done && next.value.line === line ? next.value.applicant : undefined;
  };
}
