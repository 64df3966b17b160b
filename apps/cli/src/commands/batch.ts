import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { batchCommandTexts } from "../texts/batch-commands.ts";
import type { Start } from "../work.ts";
import {
  jsonOption,
  positiveInteger,
  profileOption,
  revealOption,
  sandboxOption,
} from "./shared-options.ts";

/** `proofylink batch`: many people from a file, with a journal that survives whatever happens. */
export function addBatch(program: Command, start: Start): void {
  const texts = batchCommandTexts();
  const batch = program
    .command("batch")
    .summary(texts.summary)
    .description(texts.description)
    .addHelpText("after", texts.after) as Command;
  for (const add of [addRun, addStatus, addResume, addResolve, addExport, addPurge]) {
    add(batch, start);
  }
}

function addRun(batch: Command, start: Start): void {
  const texts = batchCommandTexts();
  batch
    .command("run")
    .argument("<file>", texts.file)
    .summary(texts.runSummary)
    .description(texts.runDescription)
    .option("--map <field=column>", texts.map, mapping)
    .option("--type <number>", texts.type, positiveInteger)
    .addOption(new Option("--consent <route>", texts.consent).choices(["email", "own", "upload"]))
    .option("--sheet <name>", texts.sheet)
    .option("--skip-invalid", texts.skipInvalid)
    .option("--dry-run", texts.dryRun)
    .addOption(journalOption())
    .option("--max-tokens <number>", texts.maxTokens, positiveInteger)
    .option("--concurrency <number>", texts.concurrency, positiveInteger)
    .option("--results <file>", texts.results)
    .option("--no-wait", texts.noWait)
    .option("--yes", texts.yes)
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", texts.runAfter)
    .action((file, options) =>
      start(async (terminal) => {
        const { runBatch } = await import("../actions/batch/run-batch.ts");
        return runBatch(file, options, terminal);
      }),
    );
}

function addResume(batch: Command, start: Start): void {
  const texts = batchCommandTexts();
  batch
    .command("resume")
    .summary(texts.resumeSummary)
    .description(texts.resumeDescription)
    .addOption(journalOption())
    .option("--max-tokens <number>", texts.maxTokens, positiveInteger)
    .option("--concurrency <number>", texts.concurrency, positiveInteger)
    .option("--results <file>", texts.results)
    .option("--no-wait", texts.noWait)
    .option("--yes", texts.yes)
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .action((options) =>
      start(async (terminal) => {
        const { resumeBatch } = await import("../actions/batch/resume-batch.ts");
        return resumeBatch(options, terminal);
      }),
    );
}

function addStatus(batch: Command, start: Start): void {
  const texts = batchCommandTexts();
  batch
    .command("status")
    .summary(texts.statusSummary)
    .description(texts.statusDescription)
    .addOption(journalOption())
    .option("--markdown", texts.markdown)
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .action((options) =>
      start(async (terminal) => {
        const { showBatchStatus } = await import("../actions/batch/show-batch-status.ts");
        return showBatchStatus(options, terminal);
      }),
    );
}

function addResolve(batch: Command, start: Start): void {
  const texts = batchCommandTexts();
  batch
    .command("resolve")
    .argument("[line]", texts.line, positiveInteger)
    .summary(texts.resolveSummary)
    .description(texts.resolveDescription)
    .option("--file <name>", texts.fileName)
    .option("--created <code>", texts.created)
    .option("--resend", texts.resend)
    .option("--give-up", texts.giveUp)
    .addOption(journalOption())
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .addHelpText("after", texts.resolveAfter)
    .action((line, options) =>
      start(async (terminal) => {
        const { resolveRow } = await import("../actions/batch/resolve-row.ts");
        return resolveRow(line, options, terminal);
      }),
    );
}

function addExport(batch: Command, start: Start): void {
  const texts = batchCommandTexts();
  batch
    .command("export")
    .summary(texts.exportSummary)
    .description(texts.exportDescription)
    .option("-o, --output <file>", texts.output)
    .addOption(new Option("--format <kind>", texts.format).choices(["csv", "jsonl"]))
    .option("--people <file>", texts.people)
    .option("--map <field=column>", texts.map, mapping)
    .option("--type <number>", texts.type, positiveInteger)
    .option("--sheet <name>", texts.sheet)
    .addOption(journalOption())
    .addOption(revealOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .action((options) =>
      start(async (terminal) => {
        const { exportResults } = await import("../actions/batch/export-results.ts");
        return exportResults(options, terminal);
      }),
    );
}

function addPurge(batch: Command, start: Start): void {
  const texts = batchCommandTexts();
  batch
    .command("purge")
    .summary(texts.purgeSummary)
    .description(texts.purgeDescription)
    .addOption(journalOption())
    .option("--yes", texts.yes)
    .addOption(jsonOption())
    .addOption(profileOption())
    .addOption(sandboxOption())
    .action((options) =>
      start(async (terminal) => {
        const { purgeBatch } = await import("../actions/batch/purge-batch.ts");
        return purgeBatch(options, terminal);
      }),
    );
}

const journalOption = () =>
  new Option("--journal <file>", batchCommandTexts().journal).default("proofylink.journal");

/** `id_number=NIK`, given once for each field. */
function mapping(text: string, before?: Record<string, string>): Record<string, string> {
  const [, field, column] = /^([a-z_.]+)=(.+)$/s.exec(text) ?? [];
  if (field === undefined || column === undefined) {
    throw new InvalidArgumentError(batchCommandTexts().mapForm);
  }
  return { ...before, [field]: column };
}
