import type { Batch } from "@proofylink/batch";
import type { CheckReport } from "@proofylink/batch/input";
import type { RunFacts } from "@proofylink/batch/output";
import { jsonDocument } from "../../output/json-document.ts";
import type { Terminal } from "../../terminal.ts";
import { batchTexts } from "../../texts/batch.ts";

interface SummaryOptions {
  readonly json?: boolean | undefined;
  readonly markdown?: boolean | undefined;
}

/** Prints what has become of a batch: a page, Markdown, or one JSON document. */
export async function printSummary(
  batch: Batch,
  { json, markdown }: SummaryOptions,
  facts: RunFacts,
  terminal: Terminal,
  check?: CheckReport,
): Promise<void> {
  const { english, indonesian, summarise, summaryMarkdown, summaryText } = await import(
    "@proofylink/batch/output"
  );
  const summary = await summarise(batch.results(), await batch.status(), facts);
  if (json) return terminal.print(jsonDocument({ ...summary, ...(check && { check }) }));
  const words = batchTexts().locale === "id" ? indonesian : english;
  terminal.print(markdown ? summaryMarkdown(summary, words) : summaryText(summary, words));
}
