import type { Replacement } from "../catalogue/mutant.ts";

/**
 * A file's text with one change.
 *
 * @throws Error when the text that is looked for is not there, or stands there more than once.
 */
export function mutatedText(
  text: string,
  { file, find, replace, everywhere }: Replacement,
): string {
  const parts = text.split(find);
  const found = parts.length - 1;
  if (found === 1 || (everywhere && found > 0)) return parts.join(replace);
  const problem = found === 0 ? "is not in it any more" : `stands in it ${found} times`;
  throw new Error(
    `${file}: the text to change ${problem}. Mend the mutant in contracts/mutants/catalogue:\n${find}`,
  );
}
