import { InvalidInputError } from "./errors.ts";

/**
 * Refuses a reference code that would change the path: empty, with a slash, or made of dots, which URLs take
 * for "one folder up".
 */
export function pathParameter(referenceCode: string): string {
  if (typeof referenceCode === "string" && /^(?!\.+$)[^/\\\s]{1,200}$/.test(referenceCode)) {
    return referenceCode;
  }
  throw new InvalidInputError({
    reference_code: ["reference_code must be the code that a create returned, as text."],
  });
}
