const nik = /(?<!\d)\d{16}(?!\d)/g;
const spacedNik = /(?<!\d)\d{4}([ .-])\d{4}\1\d{4}\1\d{4}(?!\d)/g;
const email = /[^\s"'<>:;,()[\]]+@[^\s"'<>:;,()[\]]+\.[^\s"'<>:;,()[\]]+/g;
// Indonesian mobile numbers however they are typed: 0812-3456-7890, +62 812 …, 62812….
const phone = /(?<![\d-])(?:\+?62[ .-]?|0)8\d(?:[ .-]?\d){6,11}(?!\d)/g;

/** First four, eight asterisks, last four: as the vendor's list shows a NIK. */
function maskNik(value: string): string {
  const digits = value.replace(/\D/g, "");
  return `${digits.slice(0, 4)}********${digits.slice(-4)}`;
}

/** Leaves the last three digits of a phone number, enough to tell two apart. */
export function maskPhone(value: string): string {
  return value.length > 6 ? `${"*".repeat(value.length - 3)}${value.slice(-3)}` : "***";
}

/** `text` without the NIKs, phone numbers and e-mail addresses that stand in it. */
export function concealPersonalData(text: string): string {
  return text
    .replace(nik, maskNik)
    .replace(spacedNik, maskNik)
    .replace(email, "***@***")
    .replace(phone, maskPhone);
}

/** Whether a search word or code is, or holds, a NIK. */
export function looksLikeNik(text: string): boolean {
  return /\d{16}/.test(text.replace(/[ .-]/g, ""));
}

interface Person {
  readonly id_number?: unknown;
  readonly phone?: unknown;
}

/**
 * A copy of an answer (or of a failure that quotes one), with the person's NIK, phone number and e-mail
 * addresses masked wherever they stand: the analysis is free text made by somebody else's program.
 */
export function concealAnswer<T>(answer: T, person: Person = {}): T {
  const phones = phoneSpellings(person.phone);
  const conceal = (text: string): string =>
    phones.reduce(
      (kept, number) => kept.replaceAll(number, maskPhone(number)),
      concealPersonalData(text),
    );
  return deepMapStrings(answer, conceal) as T;
}

// The vendor stores a number with or without its prefix; any of them tells who it is.
function phoneSpellings(phone: unknown): string[] {
  const digits = String(phone ?? "").replace(/\D/g, "");
  if (digits.length < 7) return [];
  const national = digits.replace(/^(62|0)+/, "");
  return [String(phone), `62${national}`, `0${national}`, digits, national].filter(
    (spelling) => spelling.length >= 7,
  );
}

function deepMapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => deepMapStrings(item, change));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, deepMapStrings(item, change)]),
    );
  }
  return value;
}
