import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { optionTexts } from "../texts/options.ts";

export const jsonOption = () => new Option("--json", optionTexts().json);
export const jsonlOption = () => new Option("--jsonl", optionTexts().jsonl);
export const csvOption = () => new Option("--csv", optionTexts().csv);
export const revealOption = () => new Option("--reveal", optionTexts().reveal);
export const profileOption = () => new Option("--profile <name>", optionTexts().profile);
export const sandboxOption = () => new Option("--sandbox", optionTexts().sandbox);

/** A whole number of at least 1, for an option. */
export function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(optionTexts().wholeNumber);
  return Number(text);
}
