import { basename } from "node:path";
import type { ApplicantsFile, CheckReport, Consent } from "@proofylink/batch/input";
import type { Proofylink } from "@proofylink/client";
import { CommandError } from "../../command-error.ts";
import { plainText } from "../../output/plain-text.ts";
import { wrap } from "../../output/text-layout.ts";
import type { Terminal } from "../../terminal.ts";
import { batchTexts } from "../../texts/batch.ts";
import { rowProblemInWords } from "../../texts/batch-problems.ts";
import { batchSentence } from "../../texts/batch-sentences.ts";
import { openProgress } from "./batch-progress.ts";

/** How a file of people is to be read. */
export interface PeopleOptions {
  readonly map?: Readonly<Record<string, string>> | undefined;
  readonly type?: number | undefined;
  readonly consent?: Consent | undefined;
  readonly sheet?: string | undefined;
}

/** A file of people that was checked. */
export interface CheckedPeople {
  readonly people: ApplicantsFile;
  readonly report: CheckReport;
  /** The first bad rows, as they are told to programs. */
  readonly badRows: readonly BadRow[];
}

interface BadRow {
  readonly line: number;
  readonly problems: readonly {
    readonly field?: string;
    readonly code: string;
    readonly message: string;
  }[];
}

// More than this is no list to work through on a screen; it is a column to correct.
const mostListed = 20;
const mostInDocument = 1_000;

/** A file of people, not read yet. */
export async function openPeople(
  path: string,
  { map, type, consent, sheet }: PeopleOptions,
  { verifications }: Proofylink,
): Promise<ApplicantsFile> {
  const { applicantsFile } = await import("@proofylink/batch/input");
  const defaults = { verification_type_id: type, consent };
  return applicantsFile(path, { check: verifications.check, columns: map, defaults, sheet });
}

/** Looks at every row of a file and says what it found, bad rows by line; sends nothing. */
export async function checkPeople(
  path: string,
  options: PeopleOptions,
  proofylink: Proofylink,
  terminal: Terminal,
): Promise<CheckedPeople> {
  const people = await openPeople(path, options, proofylink);
  const texts = batchTexts();
  terminal.say(texts.checking(plainText(basename(path))));
  const badRows: BadRow[] = [];
  const progress = openProgress(terminal);
  const report = await people.check({
    signal: terminal.signal,
    onProgress: (rows) => progress.show([texts.checked(rows)]),
    onBadRow: ({ line, problems }) => {
      if (badRows.length < mostInDocument) badRows.push({ line, problems });
    },
  });
  progress.clear();
  tellReport(report, badRows, terminal);
  return { people, report, badRows };
}

function tellReport(report: CheckReport, badRows: readonly BadRow[], terminal: Terminal): void {
  const { say, width, sayInk } = terminal;
  const texts = batchTexts();
  say(`  ${texts.readAs(batchSentence(report.dialect))}`);
  const { understood = [], ignored = [] } = report.columns ?? {};
  const tell = (label: string, items: readonly string[]): void => {
    if (items.length > 0) say(wrap(plainText(`${label} ${items.join(", ")}`), width, "    ", "  "));
  };
  tell(
    texts.understood,
    understood.map(({ field, column }) => `${column} = ${field}`),
  );
  tell(texts.ignored, ignored);
  for (const note of report.notes) {
    const told = texts.note(rowProblemInWords(note), note.rows, note.firstLine);
    say(wrap(plainText(told), width, "    ", "  "));
  }
  say(`  ${texts.rowsChecked(report.rows, report.good)}`);
  if (report.bad === 0) return;
  say(sayInk.bad(`  ${texts.rowsBad(report.bad)}`));
  for (const { line, problems } of badRows.slice(0, mostListed)) {
    const label = `    ${texts.line(line)}  `;
    for (const [at, problem] of problems.entries()) {
      const before = at === 0 ? label : " ".repeat(label.length);
      say(wrap(plainText(rowProblemInWords(problem)), width, " ".repeat(label.length), before));
    }
  }
  const untold = report.bad - Math.min(mostListed, badRows.length);
  if (untold > 0) say(`    ${texts.moreRows(untold)}`);
  tell(
    texts.byProblem,
    Object.entries(report.problems).map(([code, rows]) => `${code} ${rows}`),
  );
}

/** Refuses to go on while rows have problems, unless they are to be left out. */
export function refuseBadRows({ bad, good }: CheckReport, skipInvalid: boolean): void {
  const texts = batchTexts();
  if (bad > 0 && !skipInvalid) {
    throw new CommandError("rejected", "batch_rows", texts.badRowsStop(bad), {
      next: [texts.badRowsNext],
    });
  }
  if (good === 0) throw new CommandError("rejected", "batch_rows", texts.noRows);
}
