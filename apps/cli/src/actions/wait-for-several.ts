import type { Proofylink, WaitOutcome } from "@proofylink/client";
import { WaitTimeoutError } from "@proofylink/client/errors";
import { CommandError } from "../command-error.ts";
import { formatDuration } from "../duration.ts";
import { exitCodeOf } from "../exit-code.ts";
import { listRow } from "../output/list-page.ts";
import { membersOf } from "../output/loose-answer.ts";
import { concealAnswer } from "../output/personal-data.ts";
import { openProgress } from "../output/progress.ts";
import type { Terminal } from "../terminal.ts";
import { waitTexts } from "../texts/wait.ts";
import type { WaitOptions } from "./wait-for-results.ts";

/** Waits for several verifications and prints each as it ends, a line each. */
export async function waitForSeveral(
  { verifications }: Proofylink,
  codes: readonly string[],
  deadlineMs: number,
  options: WaitOptions,
  terminal: Terminal,
): Promise<number> {
  const line = await lineWriter(options, terminal);
  const progress = openProgress(waitTexts().waiting, terminal);
  const left = new Set(codes);
  const tally = { completed: 0, failed: 0, unknown: 0 };
  progress.at(0, codes.length);
  try {
    const { signal } = terminal;
    for await (const outcome of verifications.waitMany(codes, { deadlineMs, signal })) {
      count(outcome, tally);
      if (!(outcome.error instanceof WaitTimeoutError)) left.delete(outcome.referenceCode);
      progress.clear();
      terminal.print(line(outcome));
      progress.at(codes.length - left.size, codes.length);
    }
  } catch (error) {
    throw terminal.signal.aborted ? stopped(left, error) : error;
  } finally {
    progress.clear();
  }
  terminal.say(waitTexts().done(tally.completed, codes.length));
  if (left.size > 0) throw expired(left, deadlineMs);
  if (tally.unknown > 0) return exitCodeOf("notFound");
  return exitCodeOf(tally.failed > 0 ? "verificationFailed" : "ok");
}

type Tally = Record<"completed" | "failed" | "unknown", number>;

function count({ detail, error }: WaitOutcome, tally: Tally): void {
  if (detail?.verification.status === "completed") tally.completed += 1;
  else if (detail) tally.failed += 1;
  else if (!(error instanceof WaitTimeoutError)) tally.unknown += 1;
}

async function lineWriter(options: WaitOptions, { print }: Terminal) {
  const shown = ({ detail }: WaitOutcome): unknown =>
    options.reveal || !detail ? detail : concealAnswer(detail, detail.customer);
  if (options.jsonl) {
    const { jsonLine } = await import("../output/json-document.ts");
    const { failureDocument } = await import("../failure/report-failure.ts");
    const { explainFailure } = await import("../failure/explain-failure.ts");
    return (outcome: WaitOutcome): string =>
      jsonLine(
        outcome.error
          ? failureDocument({
              ...explainFailure(outcome.error),
              referenceCode: outcome.referenceCode,
            })
          : shown(outcome),
      );
  }
  if (options.csv) {
    const { missingResultCsvLine, resultColumns, resultCsvLine } = await import(
      "../output/csv-lines.ts"
    );
    print(resultColumns.join(","));
    return (outcome: WaitOutcome): string =>
      outcome.error
        ? missingResultCsvLine(outcome.referenceCode, outcome.error.code)
        : resultCsvLine(shown(outcome));
  }
  return (outcome: WaitOutcome): string => listRow(asRow(outcome, shown(outcome)));
}

/** As a row of the list, so that lists and waits read alike. */
function asRow({ referenceCode, error }: WaitOutcome, shown: unknown): object {
  const { verification, customer } = membersOf(shown);
  const { name, id_number } = membersOf(customer);
  const texts = waitTexts();
  const why = error instanceof WaitTimeoutError ? texts.noResultYet : texts.unknownCode;
  return error
    ? { reference_code: referenceCode, status: why }
    : { ...membersOf(verification), customer_name: name, customer_id_number: id_number };
}

function stopped(left: ReadonlySet<string>, cause: unknown): CommandError {
  const message = waitTexts().stoppedMany(left.size);
  const next = [waitTexts().goOn([...left].join(" "))];
  return new CommandError("interrupted", "interrupted", message, { next, cause });
}

function expired(left: ReadonlySet<string>, deadlineMs: number): CommandError {
  const message = waitTexts().expiredMany(left.size, formatDuration(deadlineMs));
  const next = [waitTexts().goOn([...left].join(" "))];
  return new CommandError("waitExpired", "wait_expired", message, { next });
}
