import type { ConformanceReport } from "@proofylink/conformance";
import { plantedBugs } from "./planted/planted-bugs.ts";

/** What a hunt for a planted bug came to. */
export interface Hunted {
  readonly id: string;
  readonly check: string | undefined;
  readonly requests: number;
  readonly seconds: number;
}

/** What the page tells of. */
export interface Proof {
  readonly sandbox: ConformanceReport;
  /** Random cases for each operation. */
  readonly cases: number;
  readonly mock: ConformanceReport;
  readonly casesOfMock: number;
  readonly hunted: readonly Hunted[];
}

/** docs/proof/conformance.md. */
export function proofPage({ sandbox, cases, mock, casesOfMock, hunted }: Proof): string {
  const { coverage, findings, requests, milliseconds, seed } = sandbox;
  const found = hunted.filter(({ check }) => check !== undefined).length;
  const perSecond = Math.round(requests / (milliseconds / 1_000));
  return `# The sandbox and the mock against the spec

Made by \`npm run pnpm -- --filter ./contracts run conformance --cases ${cases}\`; not edited by hand.

Shown against this repository's own sandbox, never against the real service. After every boundary of every field,
${cases} random cases for each operation, half of them valid where an operation has input, with seed ${seed}. ${requests} requests in
${Math.round(milliseconds / 1_000)} s (${perSecond} a second, server in the same process).

${toldOf(findings)} Of what successful answers can have by the document (properties, nulls, known values), ${coverage.seen} of ${coverage.documented} were seen.

${table(
  ["operation", "requests", "allowed by the document", "succeeded"],
  Object.entries(sandbox.operations).map(([id, { sent, valid, succeeded }]) => [
    id,
    sent,
    valid,
    succeeded,
  ]),
)}

## Findings that are accepted

${accepted(sandbox)}

Mended because of these tests: an empty file and 30 February were accepted; the spec did not say that names are not
blank and end at 255 characters, nor what an IP address looks like.

## The mock

It keeps no state, so nothing that is created is read, listed or followed; unasked, it answers with the first example of
each operation. ${casesOfMock} random cases for each operation, ${mock.requests} requests. ${toldOf(mock.findings)}

${accepted(mock)}

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

function toldOf({ length }: ConformanceReport["findings"]): string {
  return length === 0 ? "**No finding but those accepted.**" : `**${length} findings.**`;
}

/** Waived findings, by their reason. */
function accepted({ waived }: ConformanceReport): string {
  const reasons = [...new Set(waived.map(({ waived: reason = "" }) => reason))];
  const rows = reasons.map((reason) => {
    const same = waived.filter((one) => one.waived === reason);
    return [`\`${same[0]?.check}\``, reason, same.length];
  });
  return table(["check", "why", "causes"], rows);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
