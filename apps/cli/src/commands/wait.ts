import type { Command } from "@commander-js/extra-typings";
import { optionTexts } from "../texts/options.ts";
import { waitTexts } from "../texts/wait.ts";
import type { Start } from "../work.ts";
import {
  csvOption,
  jsonlOption,
  jsonOption,
  profileOption,
  revealOption,
  sandboxOption,
} from "./shared-options.ts";

/** `proofylink wait CODE…`: go on waiting for verifications, from any machine. */
export function addWait(program: Command, start: Start): void {
  const texts = waitTexts();
  program
    .command("wait")
    .argument("<code...>", texts.codes)
    .summary(texts.summary)
    .description(texts.description)
    .option("--timeout <time>", optionTexts().timeout, "15m")
    .addOption(jsonOption())
    .addOption(jsonlOption())
    .addOption(csvOption())
    .addOption(revealOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", texts.after)
    .action((codes, options) =>
      start(async (terminal) => {
        const { waitForResults } = await import("../actions/wait-for-results.ts");
        return waitForResults(codes, options, terminal);
      }),
    );
}
