const omission = "[removed]";
const emailAddress = /[^\s@"']+@[^\s@"']+/g;
// Seven digits and more, however they are spaced: a NIK, a phone number, a masked NIK.
const longNumber = /\d(?:[\s.*-]?[\d*]){6,}/g;

/**
 * Takes out of a server's text what may be personal: the given words in any case, e-mail addresses and long
 * numbers.
 */
export function redact(text: string, personal: readonly string[]): string {
  let clean = text;
  for (const word of personal) clean = clean.replace(anyCase(word), omission);
  return clean.replace(emailAddress, omission).replace(longNumber, omission).slice(0, 300);
}

/** Whether a server's text is a word such as a status or a field has. Any other may be personal. */
export function isApiWord(text: string): boolean {
  return /^[a-z]{2,}(_[a-z]+)*$/.test(text) && text.length <= 40;
}

/** Every text in an input, and the single words of the longer ones: what a server might repeat. */
export function personalWords(input: object): string[] {
  const texts = Object.values(input).flatMap((value): string[] => {
    if (typeof value === "string") return [value, ...value.split(/\s+/)];
    return value?.constructor === Object ? personalWords(value) : [];
  });
  const words = new Set(texts.filter((text) => text.length > 2));
  return [...words].sort((a, b) => b.length - a.length);
}

function anyCase(word: string): RegExp {
  return new RegExp(word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`), "giu");
}
