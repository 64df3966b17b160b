import type { InputField } from "../input-problem.ts";

// The server trims every text and takes a blank one as missing. What newer versions of its framework
// cut off besides white space are invisible characters, as copied from chats and address books.
const withoutBlankEnds = /[^\s\0\p{Cf}](.*[^\s\0\p{Cf}])?/su;

/** Cuts off what the server cuts off. */
export function trimAsServer(text: string): string {
  return withoutBlankEnds.exec(text)?.[0] ?? "";
}

/** Reads a required text, trimmed. */
export function readText(field: InputField, value: unknown): string | undefined {
  const text = value ?? "";
  if (typeof text === "string") return trimAsServer(text) || field.refuse("is missing");
  return field.refuse("must be text: numbers lose digits (in spreadsheets, make the column text)");
}

/** Reads a required text of digits in which spaces, dots and dashes mean nothing, and removes them. */
export function readDigits(field: InputField, value: unknown): string | undefined {
  const text = readText(field, value);
  if (text && /^\d+([.,]\d+)?e\+?\d+$/i.test(text)) {
    return field.refuse("was rounded by a spreadsheet and has lost digits");
  }
  return text && withoutSeparators(text);
}

/** Removes white space, dots, dashes and invisible characters. */
export function withoutSeparators(text: string): string {
  return text.replace(/[\s.\p{Pd}\p{Cf}\u2212]/gu, "");
}
