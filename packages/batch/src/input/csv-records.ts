import { pipeline, Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import { csvDialect } from "./csv-dialect.ts";
import { decodeText } from "./decode-text.ts";
import { InputFileError } from "./input-file-error.ts";
import { longestRow, type RecordSource, type SourceRecord } from "./source-record.ts";

interface Parsed {
  readonly record: readonly string[];
  readonly info: Info;
}

/** Opens a CSV file whose first record names the columns: RFC 4180, in the dialects that spreadsheets write. */
export async function openCsv(path: string, beginning: Uint8Array): Promise<RecordSource> {
  const { encoding, pieces } = decodeText(path, beginning);
  const start = new TextDecoder(encoding).decode(beginning);
  const { delimiter, inWords, announced } = csvDialect(start);
  const parser = parse({
    delimiter,
    info: true,
    from_line: announced ? 2 : 1,
    max_record_size: longestRow,
    // How many cells a row has is told by row, with its line.
    relax_column_count: true,
    // ="0812…" is how some programs make a spreadsheet keep text. Quotation marks that are wrong are told by field.
    relax_quotes: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    skip_empty_lines: true,
  });
  // What fails in one ends the other, and is thrown where the rows are read.
  pipeline(Readable.from(pieces), parser, () => {});
  const rows = withLines(parser, announced ? 1 : 0);
  const first = await rows.next();
  if (first.done) throw new InputFileError("empty", "The file is empty.");
  const names = first.value.cells.map((name) => name.trim());
  return {
    format: "csv",
    dialect: `${encoding.toUpperCase()}, ${inWords}`,
    columns: names,
    records: named(rows, names),
  };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Each row with the line that it begins in; a cell in quotation marks may go over several. */
async function* withLines(
  parsed: AsyncIterable<Parsed>,
  skipped: number,
): AsyncGenerator<Row, void> {
  let ended = skipped;
  let empty = 0;
  try {
    for await (const { record, info } of parsed) {
      yield { line: ended + 1 + info.empty_lines - empty, cells: record };
      ended = info.lines;
      empty = info.empty_lines;
    }
  } catch (error) {
    throw error instanceof CsvError ? malformed(error, ended + 1) : error;
  }
}

async function* named(rows: AsyncIterable<Row>, names: readonly string[]) {
  for await (const { line, cells } of rows) {
    // Spreadsheets write rows of nothing but separators where somebody once deleted something.
    if (cells.every((cell) => cell.trim() === "")) continue;
    const values = Object.fromEntries(names.map((name, at) => [name, cells[at]]));
    const tooMany = cells.slice(names.length).some((cell) => cell.trim() !== "");
    yield { line, values, ...(tooMany && { fault: "too_many_cells" }) } as SourceRecord;
  }
}

// The parser's own message quotes the row.
function malformed({ code }: CsvError, line: number): InputFileError {
  const why =
    code === "CSV_MAX_RECORD_SIZE"
      ? "is longer than a row can be: is a quotation mark left open?"
      : "has a quotation mark that is not closed.";
  return new InputFileError("malformed", `The row that begins in line ${line} ${why}`, line);
}
