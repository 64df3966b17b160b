import type { InputField } from "../input-problem.ts";

/**
 * Refuses keys that this request does not have: sent on, a misspelt one would be a missing one.
 *
 * @param fieldOf The field of a key.
 */
export function refuseUnknownFields(
  given: object,
  known: readonly string[],
  fieldOf: (key: string) => InputField,
): void {
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || known.includes(key)) continue;
    const meant = closest(letters(key), known);
    // A badly read table can have a person's data as its keys: only plain words are repeated.
    fieldOf(/^[a-z_]{2,30}$/i.test(key) ? key : "unknown_field").refuse(
      `is not a field of this request${meant ? `. Did you mean ${meant}?` : ""}`,
    );
  }
}

function closest(word: string, known: readonly string[]): string | undefined {
  if (word === "nik") return "id_number";
  return known.find((field) => letters(field).includes(word) || word.includes(letters(field)));
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}
