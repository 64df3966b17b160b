import { Argument, type Command } from "@commander-js/extra-typings";
import { optionTexts } from "../texts/options.ts";
import { reportTexts } from "../texts/report.ts";
import type { Start } from "../work.ts";
import { jsonOption, profileOption, sandboxOption } from "./shared-options.ts";

const kinds = ["credit", "proofylink"] as const;

/** `proofylink report CODE KIND`: a report as a PDF file. */
export function addReport(program: Command, start: Start): void {
  const texts = reportTexts();
  program
    .command("report")
    .argument("<code>", optionTexts().code)
    .addArgument(new Argument("<kind>", texts.kind).choices(kinds))
    .summary(texts.summary)
    .description(texts.description)
    .option("-o, --output <path>", texts.output)
    .option("--force", texts.force)
    .option("--timeout <time>", optionTexts().timeout, "5m")
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", texts.after)
    .action((code, kind, options) =>
      start(async (terminal) => {
        const { downloadReport } = await import("../actions/download-report.ts");
        return downloadReport(code, kind, options, terminal);
      }),
    );
}
