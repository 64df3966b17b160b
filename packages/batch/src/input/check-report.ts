import type { BatchRow } from "../batch-row.ts";
import { columnsOf } from "./columns-of.ts";
import type { ExamineOptions } from "./examine-rows.ts";
import { InputFileError } from "./input-file-error.ts";
import type { ColumnMap } from "./map-columns.ts";
import type { Consent } from "./read-row.ts";
import type { ExaminedRow, ProblemCode, RowNote } from "./row-problem.ts";
import type { RecordSource } from "./source-record.ts";

/** What a check found out. It holds no value of any row. */
export interface CheckReport {
  readonly format: RecordSource["format"];
  /** How the file is written, for people: `UTF-8, separated by semicolons`. */
  readonly dialect: string;
  /** Which column holds which field; `undefined` in JSON Lines, where each line has its own. */
  readonly columns: ColumnMap | undefined;
  readonly rows: number;
  readonly good: number;
  readonly bad: number;
  /** How many rows have each problem. */
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
  /** What was noticed about rows that are good, each kind once. */
  readonly notes: readonly (RowNote & { readonly rows: number; readonly firstLine: number })[];
  /** Good rows by their way of consent. */
  readonly consent: Readonly<Record<Consent, number>>;
}

type Noted = RowNote & { rows: number; firstLine: number };

/** Gathers a {@link CheckReport} row by row, in memory that does not grow with them. */
export class ReportWriter {
  rows = 0;
  readonly #source: RecordSource;
  readonly #options: ExamineOptions;
  readonly #problems: Partial<Record<ProblemCode, number>> = {};
  readonly #notes = new Map<string, Noted>();
  readonly #consent: Record<Consent, number> = { email: 0, own: 0, upload: 0 };
  #good = 0;
  #endingInZero = 0;

  constructor(source: RecordSource, options: ExamineOptions) {
    this.#source = source;
    this.#options = options;
  }

  add({ line, row, problems, notes }: ExaminedRow<BatchRow>): void {
    this.rows += 1;
    for (const code of new Set(problems.map(({ code }) => code))) {
      this.#problems[code] = (this.#problems[code] ?? 0) + 1;
    }
    if (row === undefined) return;
    this.#good += 1;
    this.#consent[row.consent] += 1;
    if (row.applicant.id_number.endsWith("0")) this.#endingInZero += 1;
    for (const note of notes) this.#note(line, note);
  }

  #note(line: number, note: RowNote): void {
    const key = `${note.code} ${note.message}`;
    const known = this.#notes.get(key);
    if (known) known.rows += 1;
    else this.#notes.set(key, { ...note, rows: 1, firstLine: line });
  }

  /** @throws {InputFileError} `rounded_column`: the rows are fine one by one, but not together. */
  finish(): CheckReport {
    if (this.#source.format === "csv") refuseRounded(this.#endingInZero, this.#good);
    const { format, dialect, columns } = this.#source;
    const { columns: given, defaults } = this.#options;
    const map = columns && columnsOf(this.#source, given, defaults)({ line: 0, values: {} });
    return {
      format,
      dialect,
      columns: map as ColumnMap | undefined,
      rows: this.rows,
      good: this.#good,
      bad: this.rows - this.#good,
      problems: this.#problems,
      notes: [...this.#notes.values()],
      consent: this.#consent,
    };
  }
}

// One NIK in ten ends in 0 at most: four of four by chance is one file in ten thousand.
const fewestToTell = 4;

/** CSV does not say that a column was numbers. When a spreadsheet rounded them to 15 digits, all end in 0. */
function refuseRounded(endingInZero: number, all: number): void {
  if (all < fewestToTell || endingInZero < all) return;
  throw new InputFileError(
    "rounded_column",
    "Every id_number in the file ends in 0: a spreadsheet took the column for numbers and kept 15 of 16 digits. " +
      "Make the column text in the original and save it again. If they all are right, save it as .xlsx with the " +
      "column as text.",
  );
}
