import type { Verdict } from "../judging/verdict.ts";

/** A mutant in one line: which layers are red, and after how many seconds the quickest was. */
export function lineOf({ id, findings }: Verdict, title: string): string {
  const red = findings.filter((finding) => finding.red);
  const quickest = Math.min(...red.map(({ seconds }) => seconds));
  const said = red.length === 0 ? "green" : red.map(({ layer }) => layer).join(", ");
  const time = red.length === 0 ? "" : ` (${quickest.toFixed(1)} s)`;
  return `${id}  ${title}: ${said}${time}`;
}

/** The same, and what each red layer complained of. */
export function linesOf(verdict: Verdict, title: string): string {
  const red = verdict.findings.filter((finding) => finding.red);
  const said = red.map(({ layer, says }) => `      ${layer}: ${says}`);
  return [lineOf(verdict, title), ...said].join("\n");
}
