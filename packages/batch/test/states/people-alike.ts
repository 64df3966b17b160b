import { likenessOf } from "@proofylink/client";
import type { BatchRow } from "../../src/index.ts";
import { personRow } from "../people.ts";

/** Three whom the list shows alike, two more of another name, and two whom nobody is like. */
export const people: readonly BatchRow[] = [
  ...[1, 2, 3].map((number) => alike(number, "BUDI CONTOH")),
  ...[4, 5].map((number) => alike(number, "SARI CONTOH")),
  personRow(6),
  personRow(7),
];

function alike(number: number, full_name: string): BatchRow {
  return personRow(number, { full_name, id_number: `99990${number}0101900001` });
}

export function rowOf(person: number): BatchRow {
  return people[person] as BatchRow;
}

export function likeness(person: number): string {
  return likenessOf(rowOf(person).applicant);
}
