import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { specimenPath } from "@proofylink/testing";
import { emptyFolder } from "../cli/run-cli.ts";

/** A folder with a photo of a KTP and a file of people, none of whom there is. */
export interface PeopleFolder {
  readonly folder: string;
  at(file: string): string;
}

const header = "NIK;Nama;Email;No HP;Foto KTP;Departemen";

/** The person of line `line`. */
export function personAt(line: number): string {
  const serial = String(line).padStart(4, "0");
  return `999901010190${serial};BUDI CONTOH;budi.${line}@example.com;0812000${serial};ktp.jpg;IT`;
}

/** Writes `people.csv` with so many people from line 2 on, and `more` lines behind them. */
export function peopleFolder(count: number, ...more: string[]): PeopleFolder {
  const folder = emptyFolder();
  const at = (file: string): string => join(folder, file);
  copyFileSync(specimenPath("ktp-specimen.jpg"), at("ktp.jpg"));
  const rows = Array.from({ length: count }, (_, row) => personAt(row + 2));
  writeFileSync(at("people.csv"), [header, ...rows, ...more, ""].join("\n"));
  return { folder, at };
}
