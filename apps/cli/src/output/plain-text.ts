import { stripVTControlCharacters } from "node:util";

// Control characters, and marks that reorder or hide what stands next to them.
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu;

/**
 * Text from outside as one harmless line. A server, or someone who typed a name into a form, must not
 * be able to move the cursor, set a window title or hide text in the terminal of whoever reads this.
 */
export function plainText(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  return stripVTControlCharacters(String(value))
    .replace(unprintable, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
