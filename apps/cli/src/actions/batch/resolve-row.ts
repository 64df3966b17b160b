import type { Batch, Decision, RowResult } from "@proofylink/batch";
import { CommandError } from "../../command-error.ts";
import { exitCodeOf } from "../../exit-code.ts";
import { jsonDocument } from "../../output/json-document.ts";
import { plainText } from "../../output/plain-text.ts";
import type { Terminal } from "../../terminal.ts";
import { batchTexts } from "../../texts/batch.ts";
import { checkReferenceCode } from "../reference-code.ts";
import { type JournalOptions, withBatch } from "./open-batch.ts";

/** What `proofylink batch resolve` is told. */
export interface ResolveOptions extends JournalOptions {
  readonly file?: string | undefined;
  readonly created?: string | undefined;
  readonly resend?: boolean | undefined;
  readonly giveUp?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** Settles an unknown row, or lists them all. */
export async function resolveRow(
  line: number | undefined,
  options: ResolveOptions,
  terminal: Terminal,
): Promise<number> {
  const decision = decisionOf(options);
  if ((line === undefined) !== (decision === undefined)) throw incomplete();
  return withBatch(options, terminal, async ({ batch }) => {
    const unknown = await Array.fromAsync(batch.results({ states: ["unknown"] }));
    if (line === undefined || decision === undefined) return list(unknown, options, terminal);
    const file = options.file ?? onlyFile(unknown, line);
    await settle(batch, { line, file }, decision, terminal);
    if (options.json) terminal.print(jsonDocument({ file, line, decision }));
    return exitCodeOf("ok");
  });
}

function decisionOf({ created, resend, giveUp }: ResolveOptions): Decision | undefined {
  const decisions: Decision[] = [
    ...(created === undefined ? [] : [{ created: checkReferenceCode(created) }]),
    ...(resend ? ["resend" as const] : []),
    ...(giveUp ? ["give up" as const] : []),
  ];
  if (decisions.length > 1) throw incomplete();
  return decisions[0];
}

function incomplete(): CommandError {
  return new CommandError("usage", "batch_decision", batchTexts().decisionWanted);
}

/** Most journals have one file, and then nobody has to name it. */
function onlyFile(unknown: readonly RowResult[], line: number): string {
  const files = new Set(unknown.filter((row) => row.line === line).map(({ file }) => file));
  const [file, ...others] = files;
  if (file !== undefined && others.length === 0) return file;
  const { notUnknown, whichFile } = batchTexts();
  if (file === undefined) throw new CommandError("usage", "batch_decision", notUnknown(line));
  throw new CommandError(
    "usage",
    "batch_decision",
    whichFile(line, plainText([...files].join(", "))),
  );
}

async function settle(
  batch: Batch,
  row: { readonly line: number; readonly file: string },
  decision: Decision,
  { say }: Terminal,
): Promise<void> {
  await batch.resolve(row, decision);
  say(batchTexts().settled(row.line));
  if (decision === "resend") say(batchTexts().resendNext);
}

function list(
  unknown: readonly RowResult[],
  { json }: ResolveOptions,
  { print, say }: Terminal,
): number {
  const texts = batchTexts();
  const rows = unknown.map(({ file, line, failure, updated_at }) => ({
    file,
    line,
    failure,
    updated_at,
  }));
  if (json) print(jsonDocument({ unknown: rows }));
  else {
    for (const { file, line, failure, updated_at } of rows) {
      print(plainText([file, texts.line(line), failure, updated_at].filter(Boolean).join("  ")));
    }
    say(rows.length === 0 ? texts.nothingUnknown : texts.unknownHow);
  }
  return exitCodeOf(rows.length === 0 ? "ok" : "outcomeUnknown");
}
