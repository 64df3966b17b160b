import type { Command } from "@commander-js/extra-typings";
import { balanceTexts } from "../texts/balance.ts";
import type { Start } from "../work.ts";
import { jsonOption, profileOption, sandboxOption } from "./shared-options.ts";

/** `proofylink balance`: how many tokens are left. */
export function addBalance(program: Command, start: Start): void {
  const texts = balanceTexts();
  program
    .command("balance")
    .summary(texts.summary)
    .description(texts.description)
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", texts.after)
    .action((options) =>
      start(async (terminal) => {
        const { showBalance } = await import("../actions/show-balance.ts");
        return showBalance(options, terminal);
      }),
    );
}
