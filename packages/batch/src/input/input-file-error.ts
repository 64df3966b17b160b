/** Stable, for programs. */
export type InputFileErrorCode =
  | "unreadable"
  | "empty"
  | "unsupported_format"
  | "unknown_encoding"
  | "malformed"
  | "too_large"
  | "no_column_names"
  | "missing_column"
  | "ambiguous_column"
  | "unknown_column"
  | "rounded_column"
  | "changed";

/**
 * A file that cannot be taken as a table of applicants at all. Its message says what to do and holds nothing that
 * the file holds, except the names of its columns.
 */
export class InputFileError extends Error {
  override readonly name = "InputFileError";
  readonly code: InputFileErrorCode;
  /** Where, when it is known: line of a text, row of a sheet. */
  readonly line: number | undefined;

  constructor(code: InputFileErrorCode, message: string, line?: number) {
    super(message);
    this.code = code;
    this.line = line;
  }
}

/** Why a file could not be opened, without its name, which is often a person's. */
export function unreadable(error: unknown): InputFileError {
  const { code = "unknown reason" } = Object(error) as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "does not exist",
    EACCES: "may not be read by you",
    EISDIR: "is a folder",
  };
  return new InputFileError(
    "unreadable",
    `The file ${reasons[code] ?? `cannot be read (${code})`}.`,
  );
}
