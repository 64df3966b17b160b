import type { Command } from "@commander-js/extra-typings";
import type { Start } from "../work.ts";
import { jsonOption, profileOption, sandboxOption } from "./shared-options.ts";

/** `proofylink balance`: how many tokens are left. */
export function addBalance(program: Command, start: Start): void {
  program
    .command("balance")
    .summary("show how many tokens are left")
    .description("Shows how many tokens are left. One verification spends one.")
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", helpAfter)
    .action((options) =>
      start(async (terminal) => {
        const { showBalance } = await import("../actions/show-balance.ts");
        return showBalance(options, terminal);
      }),
    );
}

const helpAfter = `
Examples:
  proofylink balance
  test "$(proofylink balance --json | jq .token)" -ge 100 || echo "time to buy tokens"`;
