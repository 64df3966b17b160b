import { statusTexts } from "../texts/status.ts";

/** What a status means, or undefined for one that is not documented. */
export function statusInWords(status: string): string | undefined {
  const words: Readonly<Record<string, string>> = statusTexts();
  return Object.hasOwn(words, status) ? words[status] : undefined;
}
