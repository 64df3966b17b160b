import { concealPersonalData } from "@proofylink/client/personal-data";
import type { CommanderError } from "commander";
import { CommandError } from "../command-error.ts";
import { usageErrors } from "../explanations/usage-errors.ts";
import { plainText } from "../output/plain-text.ts";
import { failureTexts } from "../texts/failure.ts";
import { inOwnWords } from "./in-own-words.ts";

type UsageCode = keyof typeof usageErrors;

/** What commander says of a command line, without what a person may have typed into it by mistake. */
export function usageError(error: CommanderError): CommandError {
  const said = inOwnWords(plainText(error.message.replace(/^error: /, "")));
  const message = concealPersonalData(said);
  const name = error.code
    .replace("commander.", "")
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const code = Object.hasOwn(usageErrors, name) ? (name as UsageCode) : "invalid_argument";
  return new CommandError("usage", code, message.endsWith(".") ? message : `${message}.`, {
    next: [failureTexts().usageHelp],
  });
}
