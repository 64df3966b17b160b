import type { Command } from "@commander-js/extra-typings";
import { listTexts } from "../texts/list.ts";
import type { Start } from "../work.ts";
import {
  csvOption,
  jsonlOption,
  jsonOption,
  positiveInteger,
  profileOption,
  sandboxOption,
} from "./shared-options.ts";

/** `proofylink list`: find verifications. */
export function addList(program: Command, start: Start): void {
  const texts = listTexts();
  program
    .command("list")
    .summary(texts.summary)
    .description(texts.description)
    .option("--q <word>", texts.q)
    .option("--page <number>", texts.page, positiveInteger)
    .option("--per-page <number>", texts.perPage, positiveInteger)
    .option("--all", texts.all)
    .option("--limit <number>", texts.limit, positiveInteger)
    .addOption(jsonOption())
    .addOption(jsonlOption())
    .addOption(csvOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", texts.after)
    .action((options) =>
      start(async (terminal) => {
        const { listVerifications } = await import("../actions/list-verifications.ts");
        return listVerifications(options, terminal);
      }),
    );
}
