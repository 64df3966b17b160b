import type { Command } from "@commander-js/extra-typings";
import { optionTexts } from "../texts/options.ts";
import { showTexts } from "../texts/show.ts";
import type { Start } from "../work.ts";
import { jsonOption, profileOption, revealOption, sandboxOption } from "./shared-options.ts";

/** `proofylink show CODE`: one verification as it is now. */
export function addShow(program: Command, start: Start): void {
  const texts = showTexts();
  program
    .command("show")
    .argument("<code>", optionTexts().code)
    .summary(texts.summary)
    .description(texts.description)
    .addOption(jsonOption())
    .addOption(revealOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", texts.after)
    .action((code, options) =>
      start(async (terminal) => {
        const { showVerification } = await import("../actions/show-verification.ts");
        return showVerification(code, options, terminal);
      }),
    );
}
