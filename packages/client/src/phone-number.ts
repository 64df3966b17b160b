import { readDigits, withoutSeparators } from "./applicant/read-text.ts";
import type { InputField } from "./input-problem.ts";

const nationalNumber = /^[1-9]\d{6,12}$/;

/**
 * Writes an Indonesian phone number as the API wants it: digits only, with the prefix 62.
 * The API itself returns numbers in other forms, so compare them only after this.
 *
 * @returns `undefined` for what is not an Indonesian number.
 * @example
 * normalizePhoneNumber("0812-0000-0000"); // "6281200000000"
 */
export function normalizePhoneNumber(text: string): string | undefined {
  const national = nationalPart(withoutSeparators(text));
  return nationalNumber.test(national) ? `62${national}` : undefined;
}

/** Reads a phone number: 0812…, 812…, 62812…, +62 812… and 0062812… all become 62812…. */
export function readPhoneNumber(field: InputField, value: unknown): string | undefined {
  const digits = readDigits(field, value);
  if (!digits) return;
  const national = nationalPart(digits);
  const length = `has ${national.length} digits after 62`;
  if (!nationalNumber.test(national)) {
    if (/^[+0]\d/.test(national)) return field.refuse("has another country's code");
    return field.refuse(/\D/.test(national) ? "is no phone number" : length);
  }
  if (!national.startsWith("8")) field.doubt("is no mobile number");
  else if (!/^\d{9,12}$/.test(national)) field.doubt(length);
  return `62${national}`;
}

// "62 0812…" and "+62 (0)812…" are common: the zero of the national form goes as well.
function nationalPart(compact: string): string {
  return compact
    .replace(/[()]/g, "")
    .replace(/^(\+|00)?62/, "")
    .replace(/^0/, "");
}
