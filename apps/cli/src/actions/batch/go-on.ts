import type { Batch, RunOutcome } from "@proofylink/batch";
import type { CheckReport } from "@proofylink/batch/input";
import { CommandError } from "../../command-error.ts";
import { type EndingName, exitCodeOf } from "../../exit-code.ts";
import { explainFailure } from "../../failure/explain-failure.ts";
import { plainText } from "../../output/plain-text.ts";
import type { Terminal } from "../../terminal.ts";
import { batchTexts } from "../../texts/batch.ts";
import { batchSentence } from "../../texts/batch-sentences.ts";
import { openProgress } from "./batch-progress.ts";
import { confirm } from "./confirm.ts";
import { type KeptResults, keepResults } from "./keep-results.ts";
import type { JournalOptions, OpenBatch } from "./open-batch.ts";
import { printSummary } from "./print-summary.ts";
import { runScreen } from "./run-screen.ts";

/** What running a batch is told, the first time and when it goes on. */
export interface GoOnOptions extends JournalOptions {
  readonly maxTokens?: number | undefined;
  readonly concurrency?: number | undefined;
  readonly results?: string | undefined;
  readonly wait: boolean;
  readonly yes?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Says what it will cost, asks, runs, and sums up. */
export async function goOn(
  { batch }: OpenBatch,
  options: GoOnOptions,
  terminal: Terminal,
  check?: CheckReport,
): Promise<number> {
  await tellOfOthers(batch, options, terminal);
  await agreeOnCost(batch, options, terminal);
  const begun = performance.now();
  const { results } = options;
  const kept = results === undefined ? undefined : await keepResults(batch, results);
  const outcome = await run(batch, options, terminal, kept);
  const durationMs = Math.round(performance.now() - begun);
  await printSummary(batch, options, { end: outcome.end, durationMs }, terminal, check);
  const exitCode = ending(outcome, options, terminal);
  // Last, so that a full disk hides nothing of what has become of the batch.
  await kept?.finish();
  return exitCode;
}

/** Rows that others send are not in the cost, and yet the run waits for them. */
async function tellOfOthers(
  batch: Batch,
  { journal }: GoOnOptions,
  { say }: Terminal,
): Promise<void> {
  // A file is opened by one process at a time.
  if (journal !== "postgres") return;
  const { sending } = (await batch.status()).rows;
  if (sending > 0) say(`  ${batchTexts().othersSend(sending)}`);
}

async function agreeOnCost(
  batch: Batch,
  { maxTokens, yes }: GoOnOptions,
  terminal: Terminal,
): Promise<void> {
  const texts = batchTexts();
  const { tokens, balance, enough } = await batch.estimate(
    maxTokens === undefined ? {} : { maxTokens },
  );
  if (tokens === 0) return;
  terminal.say(`  ${texts.estimate(tokens, balance)}`);
  if (!enough) {
    throw new CommandError("insufficientTokens", "batch_tokens", texts.tooFew(tokens, balance), {
      next: [texts.tooFewNext(balance)],
    });
  }
  if (yes) return;
  if (await confirm(texts.confirmSend(tokens), terminal)) return;
  throw new CommandError("usage", "batch_not_confirmed", texts.notConfirmed, {
    next: [texts.notConfirmedNext],
  });
}

async function run(
  batch: Batch,
  options: GoOnOptions,
  terminal: Terminal,
  kept: KeptResults | undefined,
): Promise<RunOutcome> {
  const { maxTokens, concurrency, wait } = options;
  const { signal, say } = terminal;
  const progress = openProgress(terminal);
  let isSent = false;
  const stop = (): void => {
    progress.clear();
    say(isSent ? batchTexts().notWaiting : batchTexts().stopping);
    batch.stop();
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    if (signal.aborted) batch.stop();
    return await batch.run({
      ...(maxTokens !== undefined && { maxTokens }),
      ...(concurrency !== undefined && { concurrency }),
      wait,
      onProgress(now) {
        isSent = now.rows.pending + now.rows.sending === 0;
        progress.show(runScreen(now));
        kept?.renew();
      },
    });
  } finally {
    signal.removeEventListener("abort", stop);
    progress.clear();
  }
}

/** Why it ended, for people, and the exit code. */
function ending(
  { end, error, rows }: RunOutcome,
  { journal }: GoOnOptions,
  { say, sayInk }: Terminal,
): number {
  const texts = batchTexts();
  const name = endingName(end, error, rows);
  if (error !== undefined)
    say(sayInk.bad(`✗ ${plainText(batchSentence(explainFailure(error).message))}`));
  if (rows.unknown > 0) say(`  ${texts.unknownNext(rows.unknown)}`);
  if (end !== "done")
    say(`  ${texts.goOnWith(`proofylink batch resume${journalOption(journal)}`)}`);
  return exitCodeOf(name);
}

function endingName(
  end: RunOutcome["end"],
  error: unknown,
  { unknown, rejected }: RunOutcome["rows"],
): EndingName {
  if (end === "done") return unknown > 0 ? "outcomeUnknown" : rejected > 0 ? "rejected" : "ok";
  const names: Readonly<Record<Exclude<RunOutcome["end"], "done">, EndingName>> = {
    stopped: "interrupted",
    budget_reached: "budgetReached",
    insufficient_tokens: "insufficientTokens",
    refused: "authentication",
    unreachable: "connection",
    journal_failed: "configuration",
    failed: "unexpected",
  };
  const told = error === undefined ? undefined : explainFailure(error).ending;
  return told === "server" || told === "notFound" ? told : names[end];
}

function journalOption(journal: string): string {
  if (journal === "proofylink.journal") return "";
  return ` --journal ${/^[\w./-]+$/.test(journal) ? journal : `'${journal.replaceAll("'", "'\\''")}'`}`;
}
