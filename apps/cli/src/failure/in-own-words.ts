import { spokenLanguage } from "../language/language.ts";
import { inIndonesian } from "./in-indonesian.ts";

// The client speaks of its options, which here are settings.
const words: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bpass sandbox: true\b/g, "add --sandbox or set PROOFYLINK_SANDBOX=1"],
  [/\bgive overwrite: true\b/g, "add --force"],
  [/\bbaseUrl\b/g, "the base URL"],
  [/\baccessToken\b/g, "the access token"],
];

/** A sentence of the client as this program says it. */
export function inOwnWords(text: string): string {
  const said = words.reduce((kept, [theirs, ours]) => kept.replace(theirs, ours), text);
  return spokenLanguage() === "id" ? inIndonesian(said) : said;
}

/** The client's messages by field as this program says them. */
export function fieldsInOwnWords(
  fields: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, texts]) => [field, texts.map(inOwnWords)]),
  );
}
