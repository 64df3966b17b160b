import { stringify } from "csv-stringify/sync";
import { membersOf } from "./loose-answer.ts";
import { plainText } from "./plain-text.ts";

/**
 * One line of CSV (RFC 4180, but with the line ends of this system's tools). Texts that a spreadsheet would run as a
 * formula get an apostrophe in front: names come from whoever filled in a form.
 */
export function csvLine(values: readonly unknown[]): string {
  const cells = values.map((value) => (typeof value === "number" ? value : plainText(value)));
  return stringify([cells], { escape_formulas: true }).trimEnd();
}

/** The columns of the list, in the API's words. */
export const listColumns = [
  "reference_code",
  "status",
  "verification_type_name",
  "customer_name",
  "customer_id_number",
  "credibility_score",
  "credibility_level",
  "final_decision",
  "created_at",
  "updated_at",
] as const;

/** A verification of the list as a line of CSV. */
export function listCsvLine(row: unknown): string {
  const members = membersOf(row);
  return csvLine(listColumns.map((column) => members[column]));
}

/** The columns of results that were waited for. */
export const resultColumns = [...listColumns, "failed_message", "error"] as const;

/** A verification with its result as a line of CSV. */
export function resultCsvLine(detail: unknown): string {
  const { verification, customer } = membersOf(detail);
  const { name, id_number } = membersOf(customer);
  const members: Readonly<Record<string, unknown>> = {
    ...membersOf(verification),
    customer_name: name,
    customer_id_number: id_number,
  };
  return csvLine(resultColumns.map((column) => members[column]));
}

/** A verification that has no result, and the code of the error that says why. */
export function missingResultCsvLine(referenceCode: string, error: string): string {
  const members: Readonly<Record<string, unknown>> = { reference_code: referenceCode, error };
  return csvLine(resultColumns.map((column) => members[column]));
}
