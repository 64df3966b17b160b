import { answersByGroup, hostileAnswers } from "./answers.ts";
import { type CallName, calls } from "./calls.ts";
import type { Result } from "./play.ts";
import type { HostileRun } from "./run-hostile.ts";

/** The calls of each column. */
const columns: Readonly<Record<string, readonly CallName[]>> = {
  "a create": ["create", "create, as JSON"],
  "a read": ["get", "list", "rows", "balance", "report"],
  "a wait": ["wait"],
  "a reconcile": ["reconcile"],
  "a download": ["download"],
};

/** What one group of calls came to by one transport: codes of errors, or an answer. */
function outcomes(results: readonly Result[], answer: string, names: readonly CallName[]): string {
  const found = results
    .filter((result) => result.answer === answer && names.includes(result.call))
    .map(({ result, code }) => (result === "value" ? "an answer" : `\`${code}\``));
  return [...new Set(found)].sort().join(", ");
}

function cell(runs: Readonly<Record<string, HostileRun>>, answer: string, column: string): string {
  const each = Object.entries(runs).map(
    ([transport, { results }]) => [transport, outcomes(results, answer, columns[column]!)] as const,
  );
  const same = new Set(each.map(([, found]) => found)).size === 1;
  if (same) return each[0]?.[1] ?? "";
  return each.map(([transport, found]) => `${transport}: ${found}`).join("; ");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The page of docs/proof: what every call makes of every hostile answer. */
export function hostilePage(runs: Readonly<Record<string, HostileRun>>): string {
  const all = Object.values(runs).flatMap(({ results }) => results);
  const head = ["", ...Object.keys(columns)];
  const tables = Object.entries(answersByGroup).map(([group, answers]) =>
    [
      `## ${group}`,
      "",
      row(head),
      row(head.map(() => "---")),
      ...Object.keys(answers).map((answer) =>
        row([answer, ...Object.keys(columns).map((column) => cell(runs, answer, column))]),
      ),
    ].join("\n"),
  );
  return `# What every call makes of hostile answers

Made by \`npm run pnpm -- vitest run --project packages/client packages/client/test/hostile -u\`; not edited by hand. \`npm test\` fails when it no longer holds.

${Object.keys(hostileAnswers).length} answers that no API should give, each to ${Object.keys(calls).length} calls over ${Object.keys(runs).join(" and over ")}: ${all.length} exchanges with real servers. Every one ends within its deadline, with an error of the client's own (by its \`code\`) or with an answer of the right shape; ${all.filter(({ result }) => result === "error" || result === "value").length} of ${all.length} did. No create is sent twice, and every create that may be paid says so: \`outcome_unknown\`, or \`created_code_unknown\` when the head of the answer said so. The process that makes the calls then ends by itself: no connection, timer or rejection is left.

*A create*: as multipart and as JSON. *A read*: \`get\`, \`list\` by page and by row, \`balance\`, \`reports.request\`. *A wait* goes on after failures that pass by themselves, until its deadline. *A download*: the link of a report is answered so.

${tables.join("\n\n")}
`;
}
