import type { Command } from "@commander-js/extra-typings";
import { doctorTexts } from "../texts/doctor.ts";
import type { Start } from "../work.ts";
import { jsonOption, profileOption, sandboxOption } from "./shared-options.ts";

/** `proofylink doctor`: what is wrong with the setup. */
export function addDoctor(program: Command, start: Start): void {
  const texts = doctorTexts();
  program
    .command("doctor")
    .summary(texts.summary)
    .description(texts.description)
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", texts.after)
    .action((options) =>
      start(async (terminal) => {
        const { examine } = await import("../doctor/examine.ts");
        return examine(options, terminal);
      }),
    );
}
