import { table } from "../ratios.ts";
import type { Contestant } from "./clients.ts";
import type { Results } from "./run-contestants.ts";

/** A table with a row for each case and a column for each contestant. */
export function resultsTable<Case extends string, Result>(
  contestants: readonly Contestant[],
  results: Results<Case, Result>,
  caseNames: Readonly<Record<Case, string>>,
  cell: (result: Result) => string,
): string {
  const rows = (Object.keys(caseNames) as Case[]).map((name) => [
    caseNames[name],
    ...contestants.map((contestant) => {
      const result = results.get(contestant.name)?.get(name);
      return result === undefined ? "" : cell(result);
    }),
  ]);
  return table(["", ...contestants.map(({ name }) => name)], rows);
}
