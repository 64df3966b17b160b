import { maskNik } from "@proofylink/client";
import type { RowResult } from "../batch-row.ts";

/** Who a row is about, from the file that it came from: the journal does not say it. */
export interface ResultPerson {
  readonly id_number: string;
  readonly full_name: string;
}

/** One row of exported results. Names are the API's. */
export interface ResultRecord extends RowResult {
  /** Masked, unless it was asked for in full. */
  readonly id_number?: string;
  readonly full_name?: string;
}

/** A result with the person it is about, if that is known. @param reveal Shows the NIK in full. @default false */
export function resultRecord(
  result: RowResult,
  person?: ResultPerson,
  reveal = false,
): ResultRecord {
  const { file, line, ...rest } = result;
  if (person === undefined) return { file, line, ...rest };
  const { id_number, full_name } = person;
  return { file, line, id_number: reveal ? id_number : maskNik(id_number), full_name, ...rest };
}

/** The columns of exported results, those of the person only where they are known. */
export function resultColumns(withPeople: boolean): readonly (keyof ResultRecord)[] {
  return [
    "file",
    "line",
    ...(withPeople ? (["id_number", "full_name"] as const) : []),
    "state",
    "reference_code",
    "status",
    "credibility_score",
    "credibility_level",
    "recovered",
    "failure",
    "problems",
    "duplicate_of",
    "updated_at",
  ];
}

/** A record as texts for one line of CSV, in the order of the columns. */
export function csvCells(
  record: ResultRecord,
  columns: readonly (keyof ResultRecord)[],
): readonly string[] {
  const { problems, duplicate_of } = record;
  const texts: Readonly<Partial<Record<keyof ResultRecord, string>>> = {
    problems: Object.values(problems ?? {})
      .flat()
      .join(" "),
    duplicate_of: duplicate_of === null ? "" : `${duplicate_of.file}:${duplicate_of.line}`,
  };
  return columns.map((column) => texts[column] ?? String(record[column] ?? ""));
}
