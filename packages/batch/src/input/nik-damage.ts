import type { RowNote, RowProblem } from "./row-problem.ts";
import { SheetNumber } from "./source-record.ts";

/** A NIK as a file holds it: what to check further, or what was done to it. */
export interface NikReading {
  readonly value?: unknown;
  readonly problem?: RowProblem;
  readonly note?: RowNote;
}

const field = "id_number";
const scientific = /^\d+([.,]\d+)?e\+?\d+$/i;
const decimal = /^\d{15,17}[.,]\d{1,2}$/;
const grouped = /^\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\1\d{3}){3,4}$/;

/**
 * Reads a NIK that may have gone through a spreadsheet. Those keep 15 digits of a number and a NIK has 16, so one
 * that was ever a number ends in a 0 that may be wrong. What is not sure to be whole is refused: a wrong NIK is
 * another person, or nobody, and is paid for.
 */
export function readNikCell(value: unknown): NikReading {
  const wasNumber = value instanceof SheetNumber;
  const text = wasNumber ? wholeNumber(value.text) : value;
  if (typeof text !== "string") return { value: text };
  const bare = text.trim().replace(/^['’`]/, "");
  const apostrophe = bare.length < text.trim().length ? { note: apostropheNote } : {};
  if (scientific.test(bare)) return { problem: problems.scientific };
  if (decimal.test(bare)) return { problem: problems.decimal };
  const digits = bare.replace(/[\s.\p{Pd}]/gu, "");
  if (wasNumber || grouped.test(bare)) return oncePartOfANumber(bare.replace(/\D/g, ""));
  if (/^\d{15}$/.test(digits)) return { problem: problems.short };
  return { value: bare, ...apostrophe };
}

function oncePartOfANumber(digits: string): NikReading {
  if (digits.length === 15) return { problem: problems.short };
  if (digits.length !== 16) return { value: digits };
  // Rounding to 15 digits leaves a 0 at the end: another digit there was never rounded.
  return digits.endsWith("0") ? { problem: problems.rounded } : { value: digits, note: numberNote };
}

/** `3.171E15` as digits, where no digit can have been lost on the way to this text. */
function wholeNumber(text: string): string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? String(number) : text;
}

const problems = {
  scientific: {
    field,
    code: "nik_scientific",
    message:
      "id_number was turned into scientific notation (3.17E+15) by a spreadsheet and has lost digits. " +
      "Make the column text and type the NIK again.",
  },
  decimal: {
    field,
    code: "nik_decimal",
    message:
      "id_number was turned into a decimal number by a program. Export it again with the column as text.",
  },
  rounded: {
    field,
    code: "nik_rounded",
    message:
      "id_number was a number in the spreadsheet, which keeps 15 of its 16 digits: the last one may have been " +
      "another than 0. Make the column text and type the NIK again.",
  },
  short: {
    field,
    code: "nik_short",
    message:
      "id_number has 15 digits, so one is lost, and not a 0 in front: no NIK begins with one. Type the NIK again.",
  },
} as const satisfies Record<string, RowProblem>;

const apostropheNote: RowNote = {
  field,
  code: "nik_apostrophe",
  message: "id_number has an apostrophe in front, as spreadsheets mark text; it is left out.",
};
const numberNote: RowNote = {
  field,
  code: "nik_was_number",
  message: "id_number is a number in the file, with all its digits; better make the column text.",
};
