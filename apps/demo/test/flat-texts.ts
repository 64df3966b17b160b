/** What one language says, under the keys of its places. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** Every text with the keys that lead to it, such as `newCheck.title`. */
export function flatTexts(texts: Texts, path = ""): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [[path + key, text]] : flatTexts(text, `${path}${key}.`),
  );
}
