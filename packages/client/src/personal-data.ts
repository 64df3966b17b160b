import { maskNik } from "./nik.ts";

const nik = /(?<!\d)\d{16}(?!\d)/g;
const spacedNik = /(?<!\d)\d{4}([ .-])\d{4}\1\d{4}\1\d{4}(?!\d)/g;
// Bounded and without overlap, so that no text of a stranger makes the search slow.
const email = /[^\s@"'<>:;,()[\]]{1,64}@[^\s@.]{1,63}\.[^\s@"'<>:;,()[\]]{1,200}/g;
// Indonesian mobile numbers however they are typed: 0812-3456-7890, +62 812 …, 62812….
const phone = /(?<![\d-])(?:\+?62[ .-]?|0)8\d(?:[ .-]?\d){6,11}(?!\d)/g;

/**
 * Masks a phone number: its last three digits stay, enough to tell two apart.
 *
 * @example
 * maskPhone("81200000001"); // "********001"
 */
export function maskPhone(value: string): string {
  return value.length > 6 ? `${"*".repeat(value.length - 3)}${value.slice(-3)}` : "***";
}

/**
 * A text for a screen or a terminal, with the NIKs, Indonesian mobile numbers and e-mail addresses that
 * stand in it masked: `analysis` is free text that somebody else's program wrote. No length is kept secret,
 * and names are not known as such; errors and logs need more than this.
 *
 * @param ownPhone - the person's `customer.phone`, masked in each of its spellings: the API stores it without
 * a prefix, so nothing else tells that it is one
 */
export function concealPersonalData(text: string, ownPhone?: string): string {
  const concealed = text
    .replace(nik, maskNik)
    .replace(spacedNik, maskNik)
    .replace(email, "***@***")
    .replace(phone, maskPhone);
  return phoneSpellings(ownPhone).reduce(
    (kept, spelling) => kept.replaceAll(spelling, maskPhone(spelling)),
    concealed,
  );
}

function phoneSpellings(ownPhone = ""): string[] {
  const digits = ownPhone.replace(/\D/g, "");
  const national = digits.replace(/^(62|0)+/, "");
  return [ownPhone, `62${national}`, `0${national}`, digits, national].filter(
    (spelling) => spelling.replace(/\D/g, "").length >= 7,
  );
}
