import { concealPersonalData } from "@proofylink/client/personal-data";

/** Longer texts are cut: a page is for reading, and the PDF reports hold everything. */
export const longestText = 2_000;

// Control characters, and marks that reorder or hide what stands next to them.
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu;

/** A text from outside that can be shown anywhere: one line, printable, not endless, nobody's numbers in it. */
export function plainText(text: string, ownPhone = "", longest = longestText): string {
  // Cut first: what is not shown need not be looked through.
  const printable = text
    .slice(0, longest * 2)
    .replace(unprintable, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const concealed = concealPersonalData(printable, ownPhone);
  return concealed.length > longest
    ? `${concealed.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`
    : concealed;
}
