import { invalidSetting } from "./invalid-setting.ts";

/**
 * Checks a reference code for a path. One that would change the path is refused: empty, with a slash, or
 * made of dots, which URLs take for "one folder up".
 */
export function pathParameter(referenceCode: unknown): string {
  if (typeof referenceCode === "string" && /^(?!\.+$)[^/\\\s]{1,200}$/.test(referenceCode)) {
    return referenceCode;
  }
  throw invalidSetting("reference_code", "must be the text that a create returned");
}
