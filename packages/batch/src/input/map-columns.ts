import { fieldsMeant, isOwnName, type RowField, rowFields } from "./column-names.ts";
import { InputFileError } from "./input-file-error.ts";

/** Which column of the file holds which field, as a person said it. */
export type GivenColumns = Readonly<Partial<Record<string, string>>>;

/** Which column holds which field, and what people should know of that. */
export interface ColumnMap {
  readonly columns: Readonly<Partial<Record<RowField, string>>>;
  /** Columns that mean a field by another name than its own, and were not named by a person. */
  readonly understood: readonly { readonly field: RowField; readonly column: string }[];
  /** Columns that mean nothing here and are not read. */
  readonly ignored: readonly string[];
}

/** Fields that every person needs; the others have defaults or depend on the way of consent. */
const needed: readonly RowField[] = [
  "id_number",
  "full_name",
  "email",
  "phone_number",
  "ktp_image",
];

/**
 * Says which column holds which field: those that `given` names, else by the columns' names. What could mean
 * several things is never guessed.
 *
 * @throws {InputFileError} Several columns may be the same field, or none is any.
 */
export function mapColumns(names: readonly string[], given: GivenColumns = {}): ColumnMap {
  refuseTwice(names);
  const columns: Partial<Record<RowField, string>> = givenColumns(names, given);
  const taken = new Set(Object.values(columns));
  const free = names.filter((name) => name !== "" && !taken.has(name));
  if (taken.size === 0 && free.every((name) => fieldsMeant(name).length === 0)) throw noNames();
  const understood: { field: RowField; column: string }[] = [];
  for (const field of rowFields) {
    if (columns[field] !== undefined) continue;
    const column = columnFor(field, free);
    if (column === undefined) continue;
    columns[field] = column;
    if (!isOwnName(column, field)) understood.push({ field, column });
  }
  refuseUnclear(free, columns);
  const read = new Set(Object.values(columns));
  return { columns, understood, ignored: free.filter((name) => !read.has(name)) };
}

/**
 * Refuses a file that has no column for what every row needs.
 *
 * @param hasDefault Fields that need no column.
 */
export function requireColumns(
  { columns }: ColumnMap,
  names: readonly string[],
  hasDefault: readonly RowField[],
): void {
  const missing = [...needed, "verification_type_id" as const].filter(
    (field) => columns[field] === undefined && !hasDefault.includes(field),
  );
  if (missing.length > 0) throw missingColumns(missing, names);
}

function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, at) => name !== "" && names.indexOf(name) !== at);
  if (twice === undefined) return;
  throw new InputFileError(
    "ambiguous_column",
    `Two columns are called ${shown(twice)}. Give each a name of its own.`,
  );
}

function givenColumns(names: readonly string[], given: GivenColumns) {
  const columns: Partial<Record<RowField, string>> = {};
  for (const [field, column] of Object.entries(given)) {
    if (!isRowField(field)) {
      throw new InputFileError(
        "unknown_column",
        `There is no field ${shown(field)} to map a column to. There are: ${rowFields.join(", ")}.`,
      );
    }
    if (column === undefined || !names.includes(column)) {
      throw new InputFileError(
        "unknown_column",
        `The file has no column of the name that is given for ${field}. It has: ${list(names)}.`,
      );
    }
    columns[field] = column;
  }
  return columns;
}

function isRowField(name: string): name is RowField {
  return (rowFields as readonly string[]).includes(name);
}

/** The one column that means the field; its own name goes before others. */
function columnFor(field: RowField, names: readonly string[]): string | undefined {
  const meaning = names.filter((name) => {
    const fields = fieldsMeant(name);
    return fields.length === 1 && fields[0] === field;
  });
  const own = meaning.filter((name) => isOwnName(name, field));
  const [column, ...others] = own.length > 0 ? own : meaning;
  if (others.length === 0) return column;
  throw new InputFileError(
    "ambiguous_column",
    `Several columns may be ${field}: ${list([column ?? "", ...others])}. Say which, as ${field}=COLUMN.`,
  );
}

/** A name such as “KTP” may be the number or the photo: it is in the way only where one of them is missing. */
function refuseUnclear(names: readonly string[], columns: ColumnMap["columns"]): void {
  for (const name of names) {
    const fields = fieldsMeant(name);
    if (fields.length < 2 || fields.every((field) => columns[field] !== undefined)) continue;
    if (!fields.some((field) => needed.includes(field) && !columns[field])) continue;
    throw new InputFileError(
      "ambiguous_column",
      `The column ${shown(name)} may be ${fields.join(" or ")}. Say which, as ${fields[0]}=COLUMN.`,
    );
  }
}

function missingColumns(missing: readonly RowField[], names: readonly string[]): InputFileError {
  return new InputFileError(
    "missing_column",
    `The file has no column for ${missing.join(", ")}. It has: ${list(names)}. ` +
      `If one of them is meant, say so, as ${missing[0]}=COLUMN.${withoutType(missing)}`,
  );
}

function withoutType(missing: readonly RowField[]): string {
  const untold = missing.includes("verification_type_id");
  return untold ? " A verification_type_id may also be given for all rows." : "";
}

// Without names, the first row is a person's.
function noNames(): InputFileError {
  return new InputFileError(
    "no_column_names",
    "The first row does not name the columns. It wants names such as id_number, full_name, email, " +
      "phone_number and ktp_image (or NIK, Nama, Email, No HP, Foto KTP).",
  );
}

function list(names: readonly string[]): string {
  return names
    .filter((name) => name !== "")
    .map(shown)
    .join(", ");
}

/** A column's name as it may be told: where the first row names no columns, it is somebody's data. */
function shown(name: string): string {
  return /^[^\d@\p{C}]{1,40}$/u.test(name) ? `“${name}”` : "(a name with digits in it)";
}
