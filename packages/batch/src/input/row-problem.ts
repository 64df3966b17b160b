/** What is wrong with a row. Stable, for programs. */
export type ProblemCode =
  /** The row as a whole: more cells than columns, or no JSON object. */
  | "too_many_cells"
  | "not_json"
  | "missing_column"
  | "ambiguous_column"
  | "unknown_column"
  | "no_column_names"
  /** A NIK that a spreadsheet or a program ruined. */
  | "nik_scientific"
  | "nik_rounded"
  | "nik_decimal"
  | "nik_short"
  /** An error of the spreadsheet stands where a value belongs: `#N/A`, `####`. */
  | "spreadsheet_error"
  /** A value begins with a quotation mark: those of CSV are misplaced. */
  | "stray_quote"
  | "unknown_consent"
  | "ambiguous_consent"
  | "duplicate_person"
  /** What the client's own checks say. */
  | "missing"
  | "unreadable_file"
  | "invalid";

/** One thing that is wrong with a row. Its message never holds the value. */
export interface RowProblem {
  /** The API's name of the field; `undefined` when the whole row is meant. */
  readonly field?: string;
  readonly code: ProblemCode;
  readonly message: string;
}

/** What was found out about a row that is taken all the same. */
export interface RowNote {
  readonly field: string;
  readonly code: "nik_was_number" | "nik_apostrophe" | "phone_zero_lost" | "doubt";
  readonly message: string;
}

/** A row that was looked at: it can be sent, or has problems. */
export interface ExaminedRow<Row> {
  readonly line: number;
  readonly row: Row | undefined;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowNote[];
}
