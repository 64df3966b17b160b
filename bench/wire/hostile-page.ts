import { table } from "../ratios.ts";
import type { Contestant } from "./clients.ts";
import { type HostileAnswer, hostileAnswers } from "./hostile-answers.ts";
import { resultsTable } from "./results-table.ts";
import type { Results } from "./run-contestants.ts";
import { type Told, unlessError } from "./told.ts";

type Answers = Results<HostileAnswer, Told>;

/** Errors of the language or runtime, which say nothing of what happened. */
const bare = new Set(["Error", "TypeError", "SyntaxError", "RangeError", "DOMException"]);

function isTyped(told: Told): boolean {
  return told.kind === "error" && !bare.has(told.name);
}

/** Client by client, creates and reads together. */
export function summaryTable(contestants: readonly Contestant[], runs: readonly Answers[]): string {
  const rows = contestants.map(({ name }) => {
    const told = runs.flatMap((run) => [...(run.get(name)?.values() ?? [])]);
    const counts = [
      told.filter(isTyped),
      told.filter(({ kind }) => kind === "error").filter((error) => !isTyped(error)),
      told.filter(({ kind }) => kind === "value" || kind === "code"),
      told.filter(({ kind }) => kind === "pending" || kind === "died"),
    ];
    return [name, ...counts.map(({ length }) => `${length} of ${told.length}`)];
  });
  return table(["", "typed error", "bare error", "garbage as success", "lost"], rows);
}

/** Answer by answer. */
export function answersTable(contestants: readonly Contestant[], run: Answers): string {
  return resultsTable(contestants, run, hostileAnswers, (told) => {
    if (told.kind !== "error") return unlessError(told);
    if (told.maybePaid) return "may be paid";
    return isTyped(told) ? "typed error" : told.name;
  });
}
