/** One row of a file as it stands there. */
export interface SourceRecord {
  /** Line of the text, or row of the sheet, from 1. */
  readonly line: number;
  /** By the column's name in the file. A value is text, except in JSON Lines, or a {@link SheetNumber}. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong with the row as a whole: it is none of this file's kind. */
  readonly fault?: RowFault;
}

/** A row that has no values. */
export type RowFault = "too_many_cells" | "not_json";

/** A cell that a workbook holds as a number: what was typed may have been rounded to 15 digits. */
export class SheetNumber {
  /** As it is written in the workbook: `9999010101900000` or `9.99901E+15`. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A file that is open as a table. */
export interface RecordSource {
  readonly format: "csv" | "jsonl" | "xlsx";
  /** What was found out about how the file is written, for people: `UTF-16, separated by semicolons`. */
  readonly dialect: string;
  /** The names of all columns; `undefined` in JSON Lines, where each line has its own. */
  readonly columns: readonly string[] | undefined;
  readonly records: AsyncIterable<SourceRecord>;
}

/** The longest row that is read, in characters. */
export const longestRow = 1_000_000;
