import { InputFileError } from "./input-file-error.ts";
import { type ColumnMap, type GivenColumns, mapColumns, requireColumns } from "./map-columns.ts";
import type { RowDefaults } from "./read-row.ts";
import type { RecordSource, SourceRecord } from "./source-record.ts";

// Lines of JSON may each have other keys, but a file that has more kinds of them than this is none of people.
const mostShapes = 1_000;

/**
 * Says for each record which column holds which field. Where the file has a row of column names it is the same
 * for all, and what is wrong with it is thrown at once; in JSON Lines it is the line's own fault.
 */
export function columnsOf(
  { columns }: RecordSource,
  given: GivenColumns | undefined,
  { verification_type_id }: RowDefaults = {},
): (record: SourceRecord) => ColumnMap | InputFileError {
  if (columns !== undefined) {
    const map = mapColumns(columns, given);
    requireColumns(map, columns, verification_type_id ? ["verification_type_id"] : []);
    return () => map;
  }
  const byShape = new Map<string, ColumnMap | InputFileError>();
  return ({ values }) => {
    const keys = Object.keys(values);
    const shape = JSON.stringify(keys);
    const known = byShape.get(shape);
    if (known !== undefined) return known;
    const map = mapOrFault(keys, given);
    if (byShape.size < mostShapes) byShape.set(shape, map);
    return map;
  };
}

function mapOrFault(keys: readonly string[], given?: GivenColumns): ColumnMap | InputFileError {
  try {
    return mapColumns(keys, given);
  } catch (error) {
    if (error instanceof InputFileError) return error;
    throw error;
  }
}
