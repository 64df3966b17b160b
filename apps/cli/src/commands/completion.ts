import { Argument, type Command } from "@commander-js/extra-typings";
import { completionTexts } from "../texts/completion.ts";
import type { Start } from "../work.ts";

const shells = ["bash", "zsh", "fish"] as const;

/** `proofylink completion SHELL`: a script from commander's own tree. */
export function addCompletion(program: Command, start: Start): void {
  const texts = completionTexts();
  program
    .command("completion")
    .addArgument(new Argument("<shell>", texts.shell).choices(shells))
    .summary(texts.summary)
    .description(texts.description)
    .addHelpText("after", texts.after)
    .action((shell) =>
      start(async (terminal) => {
        const { printCompletion } = await import("../completion/print-completion.ts");
        return printCompletion(shell, program, terminal);
      }),
    );
}
