import type { ConformanceReport } from "@proofylink/conformance";
import { plantedBugs } from "./planted/planted-bugs.ts";

/** What a hunt for a planted bug came to. */
export interface Hunted {
  readonly id: string;
  readonly check: string | undefined;
  readonly requests: number;
  readonly seconds: number;
}

/** docs/proof/conformance.md. */
export function proofPage(
  report: ConformanceReport,
  cases: number,
  hunted: readonly Hunted[],
): string {
  const { coverage, findings, waived, requests, milliseconds, seed } = report;
  const found = hunted.filter(({ check }) => check !== undefined).length;
  const perSecond = Math.round(requests / (milliseconds / 1_000));
  return `# The sandbox against the spec

Made by \`npm run pnpm -- --filter ./contracts run conformance --cases ${cases}\`; not edited by hand.

Shown against this repository's own sandbox, never against the real service. After every boundary of every field,
${cases} random cases for each operation, half of them valid where an operation has input, with seed ${seed}. ${requests} requests in
${Math.round(milliseconds / 1_000)} s (${perSecond} a second, server in the same process).

${findings.length === 0 ? "**No finding.**" : `**${findings.length} findings.**`} Of what successful answers can have by the document (properties, nulls, known values), ${coverage.seen} of ${coverage.documented} were seen.

${table(
  ["operation", "requests", "allowed by the document", "succeeded"],
  Object.entries(report.operations).map(([id, { sent, valid, succeeded }]) => [
    id,
    sent,
    valid,
    succeeded,
  ]),
)}

## Findings that are accepted

${table(
  ["check", "why", "causes"],
  [...new Set(waived.map(({ waived: reason }) => reason))].map((reason) => {
    const same = waived.filter((one) => one.waived === reason);
    return [same[0]?.check ?? "", reason ?? "", same.length];
  }),
)}

Mended because of these tests: an empty file and 30 February were accepted; the spec did not say that names are not
blank and end at 255 characters, nor what an IP address looks like.

## Planted bugs

Each planted alone in front of the sandbox, and the run ended at the first finding. The list was committed before the
tests were written, by the same author. **${found} of ${hunted.length}** were found.

${table(
  ["bug", "found by", "after requests"],
  hunted.map(({ id, check, requests: after }) => [
    plantedBugs.find((one) => one.id === id)?.bug ?? id,
    check === undefined ? "**not found**" : `\`${check}\``,
    after,
  ]),
)}
`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
