import { exitCodeOf } from "../exit-code.ts";
import { listHeading, listRow, showing } from "../output/list-page.ts";
import { concealAnswer, looksLikeNik } from "../output/personal-data.ts";
import { openProgress } from "../output/progress.ts";
import { readStdinLines } from "../settings/read-stdin.ts";
import type { Terminal } from "../terminal.ts";
import { listTexts } from "../texts/list.ts";
import { connect } from "./connect.ts";
import { eachRow, type ListOptions, type Rows } from "./each-row.ts";
import { refuseContradiction } from "./refuse-contradiction.ts";

/** Prints verifications, a line each, and how many of all they are. */
export async function listVerifications(given: ListOptions, terminal: Terminal): Promise<number> {
  check(given);
  const q = given.q === "-" ? await searchWord(terminal) : given.q;
  if (q !== undefined && looksLikeNik(q)) terminal.say(listTexts().looksLikeNik);
  const options = { ...given, q };
  const { verifications } = await connect(options, terminal);
  const rows = eachRow(verifications, options, terminal.signal);
  if (options.json) return printDocument(rows, options, terminal);
  return options.jsonl || options.csv
    ? printLines(rows, options, terminal)
    : printTable(rows, terminal);
}

function check({ all, limit, page, json, jsonl, csv }: ListOptions): void {
  refuseContradiction({ "--all": all, "--limit": limit, "--page": page });
  refuseContradiction({ "--json": json, "--jsonl": jsonl, "--csv": csv });
}

/** A name is not for the command line: there the whole machine can read it. */
async function searchWord(terminal: Terminal): Promise<string> {
  if (!terminal.interactive) {
    const [word = ""] = await readStdinLines(terminal, listTexts().noWord);
    return word;
  }
  const { askAt } = await import("../prompts/ask.ts");
  return askAt(terminal).text({ message: listTexts().askWord });
}

/** What is put together before it is printed: a thousand rows take a while. */
async function printDocument(
  rows: Rows,
  options: ListOptions,
  terminal: Terminal,
): Promise<number> {
  const progress = progressOf(options, terminal);
  const data: unknown[] = [];
  for await (const row of rows) {
    data.push(concealAnswer(row));
    progress?.at(data.length, wanted(rows, options));
  }
  progress?.clear();
  const { jsonDocument } = await import("../output/json-document.ts");
  terminal.print(jsonDocument({ showing: data.length, total: rows.total, data }));
  return exitCodeOf("ok");
}

async function printLines(rows: Rows, options: ListOptions, terminal: Terminal): Promise<number> {
  const line = await lineWriter(options, terminal);
  const progress = terminal.linesAreSeen ? undefined : progressOf(options, terminal);
  let shown = 0;
  for await (const row of rows) {
    terminal.print(line(concealAnswer(row)));
    shown += 1;
    progress?.at(shown, wanted(rows, options));
  }
  progress?.clear();
  terminal.say(showing(shown, rows.total));
  return exitCodeOf("ok");
}

async function lineWriter({ csv }: ListOptions, { print }: Terminal) {
  if (!csv) return (await import("../output/json-document.ts")).jsonLine;
  const { listColumns, listCsvLine } = await import("../output/csv-lines.ts");
  print(listColumns.join(","));
  return listCsvLine;
}

async function printTable(rows: Rows, terminal: Terminal): Promise<number> {
  let shown = 0;
  for await (const row of rows) {
    if (shown === 0) terminal.print(listHeading(terminal.ink));
    terminal.print(listRow(concealAnswer(row)));
    shown += 1;
  }
  if (shown > 0) terminal.print("");
  terminal.print(showing(shown, rows.total));
  return exitCodeOf("ok");
}

function progressOf({ all, limit }: ListOptions, terminal: Terminal) {
  return all || limit ? openProgress(listTexts().reading, terminal) : undefined;
}

function wanted({ total }: Rows, { limit = total }: ListOptions): number {
  return Math.min(total, limit);
}
