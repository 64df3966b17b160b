import { concealPersonalData } from "@proofylink/client/personal-data";

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
  const phone = String(person.phone ?? "");
  const conceal = (text: string): string => concealPersonalData(text, phone);
  return deepMapStrings(answer, conceal) as T;
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
