/**
 * Postgres keeps no NUL in a text, but a request can hold one, and SQLite keeps it. Here it is kept as
 * the last code point of all, which Unicode promises never to make a character.
 */
const standIn = "\u{10ffff}";

/** A value as it is sent to Postgres. */
export function toPostgres(value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\0", standIn) : value;
}

/** A text as it was before {@link toPostgres}. */
export function fromPostgres(text: string): string {
  return text.replaceAll(standIn, "\0");
}
