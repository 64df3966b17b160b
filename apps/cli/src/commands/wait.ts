import type { Command } from "@commander-js/extra-typings";
import type { Start } from "../work.ts";
import { jsonOption, profileOption, revealOption, sandboxOption } from "./shared-options.ts";

/** `proofylink wait CODE`: go on waiting for a verification, from any machine. */
export function addWait(program: Command, start: Start): void {
  program
    .command("wait")
    .argument("<code>", "reference code, such as EMP-260211-7874")
    .summary("wait until a verification is done, then show it")
    .description(
      "Waits until a verification is done and shows it. Costs nothing; may be started again at will.",
    )
    .option("--timeout <time>", "how long to wait: 90s, 10m, 2h, 7d", "15m")
    .addOption(jsonOption())
    .addOption(revealOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", helpAfter)
    .action((code, options) =>
      start(async (terminal) => {
        const { waitForResult } = await import("../actions/wait-for-result.ts");
        return waitForResult(code, options, terminal);
      }),
    );
}

const helpAfter = `
Examples:
  proofylink wait EMP-260211-7874
  proofylink wait EMP-260211-7874 --timeout 7d        a person has seven days to consent by e-mail
  proofylink wait EMP-260211-7874 && echo "there is a result"

Ends with 0 when there is a result, 9 when the verification failed, 10 when the time is over.`;
