import { InvalidArgumentError, Option } from "@commander-js/extra-typings";

export const jsonOption = new Option("--json", "print one JSON document instead of a page");
export const revealOption = new Option("--reveal", "show NIK, phone and e-mail in full");
export const profileOption = new Option(
  "--profile <name>",
  "take base URL and access token from this profile file",
);

export const sandboxOption = new Option(
  "--sandbox",
  "the base URL is a sandbox: its NIKs and plain http may pass",
);

/** A whole number of at least 1, for an option. */
export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError("It wants a whole number from 1.");
  return Number(text);
}
