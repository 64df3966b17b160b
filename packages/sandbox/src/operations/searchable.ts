/** A text as the search looks at it: in lower case, and without NUL, at which LIKE would stop reading. */
export function searchable(text: string): string {
  return text.toLowerCase().replaceAll("\0", "\ufffd");
}
