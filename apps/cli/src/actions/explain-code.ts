import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "../exit-code.ts";
import { catalogue } from "../explanations/catalogue.ts";
import type { Account, Explanation } from "../explanations/explanation.ts";
import { spokenLanguage } from "../language/language.ts";
import { jsonDocument } from "../output/json-document.ts";
import { wrap } from "../output/text-layout.ts";
import type { Terminal } from "../terminal.ts";
import { endingTexts } from "../texts/endings.ts";
import { explainTexts } from "../texts/explain.ts";

type Entry = readonly [code: string, explanation: Explanation];

/** Prints what is known of an error code, of an exit code, or of all. */
export async function explainCode(
  asked: string | undefined,
  { json }: { readonly json?: boolean | undefined },
  terminal: Terminal,
): Promise<number> {
  const entries = entriesFor(asked);
  const codes = exitCodesFor(asked, entries);
  if (json) terminal.print(jsonDocument(catalogueDocument(entries, codes)));
  else if (entries.length === 1 && entries[0]) printEntry(entries[0], terminal);
  else printTable(entries, codes, terminal);
  return exitCodeOf("ok");
}

function entriesFor(asked: string | undefined): Entry[] {
  const all = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1));
  if (asked === undefined) return all;
  const found = all.filter(
    ([code, { ending }]) => code === asked || String(exitCodeOf(ending)) === asked,
  );
  const isExitCode = exitCodes().some(({ code }) => String(code) === asked);
  if (found.length > 0 || isExitCode) return found;
  const { unknown, listAll } = explainTexts();
  throw new CommandError("usage", "unknown_error_code", unknown, { next: [listAll] });
}

/** All of them, the one that was asked for, or those that errors end with. */
function exitCodesFor(asked: string | undefined, entries: readonly Entry[]): ExitCode[] {
  const named = new Set(entries.map(([, { ending }]) => ending));
  return exitCodes().filter(
    ({ code, name }) => asked === undefined || String(code) === asked || named.has(name),
  );
}

function printEntry([code, explanation]: Entry, { print, ink, width }: Terminal): void {
  const texts = explainTexts();
  const [happened, why, next] = explanation[spokenLanguage()];
  const exit = exitCodeOf(explanation.ending);
  const meaning = exitCodes().find(({ name }) => name === explanation.ending)?.meaning ?? "";
  const parts: ReadonlyArray<readonly [string, string]> = [
    [texts.happened, happened],
    [texts.why, why],
    [texts.next, next],
    [texts.money, texts[explanation.money]],
    [texts.exit, `${exit}: ${meaning}`],
  ];
  print(ink.bold(code));
  for (const [title, text] of parts) {
    print(`\n${ink.bold(title)}\n${wrap(text, width, "  ")}`);
  }
}

function printTable(
  entries: readonly Entry[],
  codes: readonly ExitCode[],
  { print, ink, width }: Terminal,
): void {
  for (const { code, name, meaning } of codes) {
    const those = entries.filter(([, { ending }]) => ending === name);
    print(ink.bold(wrap(`${code}  ${meaning}`, width, "     ", "")));
    const codeWidth = Math.max(...those.map(([each]) => each.length));
    for (const [each, explanation] of those) {
      const [happened] = explanation[spokenLanguage()];
      const first = `  ${each.padEnd(codeWidth)}  `;
      print(wrap(happened, width, " ".repeat(first.length), first));
    }
  }
}

/** For a page of documentation: every language, under names that do not change. */
function catalogueDocument(entries: readonly Entry[], codes: readonly ExitCode[]): object {
  const told = ([what_happened, why, what_to_do]: Account) => ({ what_happened, why, what_to_do });
  const errors = entries.map(([code, { ending, money, en, id }]) => {
    return { code, exit_code: exitCodeOf(ending), token_spent: money, en: told(en), id: told(id) };
  });
  const exit_codes = codes.map(({ name, code }) => {
    return { exit_code: code, en: endingTexts("en")[name], id: endingTexts("id")[name] };
  });
  return { errors, exit_codes };
}
