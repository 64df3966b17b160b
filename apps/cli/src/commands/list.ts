import type { Command } from "@commander-js/extra-typings";
import type { Start } from "../work.ts";
import { jsonOption, positiveInteger, profileOption, sandboxOption } from "./shared-options.ts";

/** `proofylink list`: find verifications. */
export function addList(program: Command, start: Start): void {
  program
    .command("list")
    .summary("list verifications, with search")
    .description("Lists verifications, one page unless --all or --limit asks for more.")
    .option("--q <word>", "search word: a name or a reference code, not a NIK")
    .option("--page <number>", "which page", positiveInteger)
    .option("--per-page <number>", "rows on a page", positiveInteger)
    .option("--all", "every page")
    .option("--limit <number>", "as many pages as it takes for this many rows", positiveInteger)
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", helpAfter)
    .action((options) =>
      start(async (terminal) => {
        const { listVerifications } = await import("../actions/list-verifications.ts");
        return listVerifications(options, terminal);
      }),
    );
}

const helpAfter = `
Examples:
  proofylink list                          the first page
  proofylink list --q "budi contoh"        find a person
  proofylink list --limit 200              the first 200
  proofylink list --all --json             everything, for a program

The search word becomes part of a URL, and URLs end up in logs: do not search for a NIK.`;
