import type { CommanderError } from "commander";
import { CommandError } from "../command-error.ts";
import { concealPersonalData } from "../output/personal-data.ts";
import { plainText } from "../output/plain-text.ts";

/** What commander says of a command line, without what a person may have typed into it by mistake. */
export function usageError(error: CommanderError): CommandError {
  const message = concealPersonalData(plainText(error.message.replace(/^error: /, "")));
  const code = error.code
    .replace("commander.", "")
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return new CommandError("usage", code, message.endsWith(".") ? message : `${message}.`, {
    next: ["`proofylink --help` and `proofylink COMMAND --help` show how it is meant."],
  });
}
