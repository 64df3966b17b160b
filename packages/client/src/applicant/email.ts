import type { InputField } from "../input-problem.ts";
import { readText } from "./read-text.ts";

/** Reads an e-mail address. Only its form is checked: one name, @, and a domain with a dot. */
export function readEmail(field: InputField, value: unknown): string | undefined {
  const email = readText(field, value);
  if (!email || /^[^\s@,:;<>()"]+@([^\s@,:;<>()".]+\.)+[^\s@,:;<>()".]+$/.test(email)) return email;
  return field.refuse("is no e-mail address");
}
