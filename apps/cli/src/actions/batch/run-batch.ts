import { basename } from "node:path";
import type { Proofylink } from "@proofylink/client";
import { exitCodeOf } from "../../exit-code.ts";
import { jsonDocument } from "../../output/json-document.ts";
import type { Terminal } from "../../terminal.ts";
import { batchTexts } from "../../texts/batch.ts";
import { connect } from "../connect.ts";
import { toldAsCommandError } from "./batch-failure.ts";
import { openProgress } from "./batch-progress.ts";
import {
  type CheckedPeople,
  checkPeople,
  type PeopleOptions,
  refuseBadRows,
} from "./check-people.ts";
import { type GoOnOptions, goOn } from "./go-on.ts";
import { type OpenBatch, refuseOldNode, withBatch } from "./open-batch.ts";

/** What `proofylink batch run` is told. */
export interface RunBatchOptions extends PeopleOptions, GoOnOptions {
  readonly skipInvalid?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Checks a file of people, says what it costs, asks, and sends them. */
export async function runBatch(
  path: string,
  options: RunBatchOptions,
  terminal: Terminal,
): Promise<number> {
  refuseOldNode();
  const proofylink = await connect(options, terminal);
  const checked = await checkPeople(path, options, proofylink, terminal).catch((error) => {
    throw toldAsCommandError(error);
  });
  if (options.dryRun) return endDryRun(checked, options, proofylink, terminal);
  refuseBadRows(checked.report, options.skipInvalid ?? false);
  return withBatch(options, terminal, async (open) => {
    await add(checked, basename(path), open, terminal);
    return goOn(open, options, terminal, checked.report);
  });
}

async function add(
  { people, report }: CheckedPeople,
  file: string,
  { batch }: OpenBatch,
  terminal: Terminal,
): Promise<void> {
  const texts = batchTexts();
  const progress = openProgress(terminal);
  async function* counted() {
    let count = 0;
    for await (const row of people.rows()) {
      terminal.signal.throwIfAborted();
      count += 1;
      progress.show([texts.adding(count, report.good)]);
      yield row;
    }
  }
  const { added, known, again, duplicates } = await batch.add(counted(), { file });
  progress.clear();
  terminal.say(`  ${texts.added(added, known, again)}`);
  if (duplicates > 0) terminal.say(terminal.sayInk.warning(`  ${texts.duplicates(duplicates)}`));
}

async function endDryRun(
  { report, badRows }: CheckedPeople,
  { json, skipInvalid }: RunBatchOptions,
  { tokens }: Proofylink,
  terminal: Terminal,
): Promise<number> {
  const balance = await tokens.balance({ signal: terminal.signal });
  terminal.say(`  ${batchTexts().wouldCost(report.good, balance)}`);
  if (json) terminal.print(jsonDocument({ check: report, bad_rows: badRows, balance }));
  return exitCodeOf(report.bad > 0 && !skipInvalid ? "rejected" : "ok");
}
