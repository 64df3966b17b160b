import { stringify } from "csv-stringify/sync";
import { csvCells, type ResultRecord, resultColumns } from "./result-record.ts";

export type ResultFormat = "csv" | "jsonl";

/**
 * Results as text, piece by piece: CSV (UTF-8, RFC 4180) with a line of names, or one JSON object a line. In CSV a
 * cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export async function* resultsText(
  records: AsyncIterable<ResultRecord>,
  format: ResultFormat,
  withPeople = false,
): AsyncGenerator<string> {
  if (format === "jsonl") {
    for await (const record of records) yield `${JSON.stringify(record)}\n`;
    return;
  }
  const columns = resultColumns(withPeople);
  yield csvLine(columns);
  for await (const record of records) yield csvLine(csvCells(record, columns));
}

function csvLine(cells: readonly string[]): string {
  return stringify([[...cells]], { escape_formulas: true, record_delimiter: "\r\n" });
}
