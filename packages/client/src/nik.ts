import { readDigits, withoutSeparators } from "./applicant/read-text.ts";
import type { InputField } from "./input-problem.ts";

/**
 * Masks a NIK the way the API's list does: the first four digits, eight asterisks, the last four.
 * Whatever is not a NIK comes back as sixteen asterisks, so that nothing shows by mistake.
 *
 * @example
 * maskNik("9999010101900001"); // "9999********0001"
 */
export function maskNik(nik: string): string {
  const [, first = "****", last = "****"] =
    /^(\d{4})[\d*]{8}(\d{4})$/.exec(withoutSeparators(nik)) ?? [];
  return `${first}********${last}`;
}

// The form of the NIKs by which a sandbox chooses a scenario. Province 99 does not exist and no month is 00, so
// nobody has one: sent elsewhere it would be paid for all the same.
const scenarioNik = /^99\d{4}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])00\d{6}$/;

/**
 * Reads a NIK: 16 digits after spaces, dots and dashes are removed. Odd contents are doubts only.
 *
 * @param sandbox Lets the NIKs of a sandbox's scenarios pass.
 */
export function readNik(field: InputField, value: unknown, sandbox: boolean): string | undefined {
  const nik = readDigits(field, value);
  if (!nik) return;
  if (/\D/.test(nik)) return field.refuse("has other characters than 0 to 9");
  if (nik.length !== 16) return field.refuse(`has ${nik.length} digits`);
  if (scenarioNik.test(nik) && !sandbox) {
    return field.refuse(
      "is no person's but a scenario of the sandbox, and baseUrl is not known as one; if it is, pass sandbox: true",
    );
  }
  // Never refused: a NIK keeps its digits when a birth date is corrected, and the vendor's own samples
  // carry dates that do not exist.
  if (/^(.)\1+$/.test(nik)) {
    field.doubt("repeats one digit");
  } else {
    if (!hasBirthDate(nik)) field.doubt("has no birth date in digits 7 to 12");
    if (nik.endsWith("0000")) field.doubt("ends in 0000");
  }
  return nik;
}

function hasBirthDate(nik: string): boolean {
  const [day = 0, month = 0, year = 0] = [6, 8, 10].map((at) => Number(nik.slice(at, at + 2)));
  // Women's days are 40 higher. The century is not written: in 20xx there is a 29 February whenever one
  // of the two could have it.
  const date = new Date(Date.UTC(2000 + year, month - 1, day > 40 ? day - 40 : day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day % 40;
}
