import type { Command } from "@commander-js/extra-typings";
import type { Start } from "../work.ts";
import { jsonOption, profileOption, revealOption, sandboxOption } from "./shared-options.ts";

/** `proofylink show CODE`: one verification as it is now. */
export function addShow(program: Command, start: Start): void {
  program
    .command("show")
    .argument("<code>", "reference code, such as EMP-260211-7874")
    .summary("show one verification: its result, or how far it is")
    .description("Shows one verification as it is now. Ends with 0 whatever its status is.")
    .addOption(jsonOption())
    .addOption(revealOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", helpAfter)
    .action((code, options) =>
      start(async (terminal) => {
        const { showVerification } = await import("../actions/show-verification.ts");
        return showVerification(code, options, terminal);
      }),
    );
}

const helpAfter = `
Examples:
  proofylink show EMP-260211-7874
  proofylink show EMP-260211-7874 --reveal            with NIK and phone in full
  proofylink show EMP-260211-7874 --json | jq .verification.status`;
