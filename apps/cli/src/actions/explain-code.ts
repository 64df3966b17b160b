import { CommandError } from "../command-error.ts";
import { exitCodeOf, exitCodes } from "../exit-code.ts";
import { catalogue } from "../explanations/catalogue.ts";
import type { Account, Explanation } from "../explanations/explanation.ts";
import { spokenLanguage } from "../language/language.ts";
import { jsonDocument } from "../output/json-document.ts";
import { wrap } from "../output/text-layout.ts";
import type { Terminal } from "../terminal.ts";
import { explainTexts } from "../texts/explain.ts";

type Entry = readonly [code: string, explanation: Explanation];

/** Prints what is known of an error code, of an exit code, or of all. */
export async function explainCode(
  asked: string | undefined,
  { json }: { readonly json?: boolean | undefined },
  terminal: Terminal,
): Promise<number> {
  const entries = entriesFor(asked);
  if (json) terminal.print(jsonDocument(catalogueDocument(entries)));
  else if (entries.length === 1 && entries[0]) printEntry(entries[0], terminal);
  else printTable(entries, terminal);
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

function printTable(entries: readonly Entry[], { print, ink, width }: Terminal): void {
  for (const { code, name, meaning } of exitCodes()) {
    const those = entries.filter(([, { ending }]) => ending === name);
    if (those.length === 0) continue;
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
function catalogueDocument(entries: readonly Entry[]): object {
  const told = ([what_happened, why, what_to_do]: Account) => ({ what_happened, why, what_to_do });
  const errors = entries.map(([code, { ending, money, en, id }]) => {
    return { code, exit_code: exitCodeOf(ending), token_spent: money, en: told(en), id: told(id) };
  });
  return { errors };
}
