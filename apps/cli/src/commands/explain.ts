import type { Command } from "@commander-js/extra-typings";
import { explainTexts } from "../texts/explain.ts";
import type { Start } from "../work.ts";
import { jsonOption } from "./shared-options.ts";

/** `proofylink explain [CODE]`: what an error means. */
export function addExplain(program: Command, start: Start): void {
  const texts = explainTexts();
  program
    .command("explain")
    .argument("[code]", texts.code)
    .summary(texts.summary)
    .description(texts.description)
    .addOption(jsonOption())
    .addHelpText("after", texts.after)
    .action((code, options) =>
      start(async (terminal) => {
        const { explainCode } = await import("../actions/explain-code.ts");
        return explainCode(code, options, terminal);
      }),
    );
}
