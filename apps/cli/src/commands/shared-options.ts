import { InvalidArgumentError, Option } from "@commander-js/extra-typings";

export const jsonOption = new Option("--json", "print one JSON document instead of a page");
export const revealOption = new Option("--reveal", "show NIK, phone and e-mail in full");
export const profileOption = new Option(
  "--profile <name>",
  "take base URL and access token from this profile file",
);

/** A whole number of at least 1, for an option. */
export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError("It wants a whole number from 1.");
  return Number(text);
}
