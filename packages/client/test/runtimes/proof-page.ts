import { programVersion } from "./programs.ts";
import type { Runtime } from "./runtime.ts";
import { runtimes } from "./runtimes.ts";
import { type FaultTitle, faultRows } from "./suite/fault-rows.ts";
import type { FaultFinding } from "./suite/play-fault.ts";

/** What one runtime found, by transport and fault. */
export type Findings = Readonly<Record<string, Readonly<Record<FaultTitle, FaultFinding>>>>;

const command = "npm run pnpm -- --filter ./packages/client run test:runtimes -u";

const words: Readonly<Record<string, string>> = {
  created: "the code",
  "ConnectionError connection_failed": "not sent",
  "TimeoutError timed_out": "not sent",
  "RateLimitError rate_limited": "rate limited",
  "OutcomeUnknownError outcome_unknown": "may be paid",
  "OutcomeUnknownError created_code_unknown": "paid, code lost",
  "InvalidInputError unsafe_runtime": "refused",
};

/** The page in docs/proof, from what each runtime found, in the order of the runtimes. */
export function proofPage(found: readonly Findings[]): string {
  const titles = Object.keys(faultRows) as FaultTitle[];
  const columns = mergedColumns(found, titles);
  const rows = titles.map((title) => [title, ...columns.map(({ cells }) => cells[title])]);
  const versions = runtimes.map(({ name, program }) => `${name}: ${programVersion(program)}`);
  return `# One create on every runtime

Made by \`${command}\`; not edited by hand. \`npm test\` fails when it no longer holds.

The client comes from its packed tarball and makes one create, on a connection that has carried a read before wherever the runtime keeps connections, against a server that spends a token for each create it carries out. Each cell: requests on the wire · tokens spent, and what the caller is told.

${table(["", ...columns.map(heading)], rows)}

*the code*: the verification's reference code. *not sent*: an error with proof that nothing left the machine. *may be paid*: an OutcomeUnknownError; the client does not send again. *paid, code lost*: the same, and the answer's head said “created”. *rate limited*: the limiter's own 429, the one answer after which the client sends again, because it proves that nothing was created. *refused*: an InvalidInputError before anything was sent.

\`nodeTransport()\` gives each create a connection of its own, so there is no used one to drop.

## Why browsers are given no creates

A browser sends a POST again by itself when a kept connection ends before the answer, and no page can forbid it: every kind of body is repeated, over HTTP/1.1 and HTTP/2, and the CORS preflight before each create sees to it that there is a kept connection. Allowed with \`fetchTransport(undefined, { mayRepeatCreates: true })\`, Chromium put more than one request on the wire in these cases:

${repeatedByChromium(found, titles)}

## What ran

${table(
  ["runtime", "version"],
  versions.map((line) => line.split(": ")),
)}

Workers ran in workerd. Firefox and Safari were not run; creates are refused there as well.
`;
}

interface Column {
  readonly transport: string;
  readonly names: string[];
  readonly cells: Readonly<Record<FaultTitle, string>>;
}

/** Runtimes that found the same share a column. */
function mergedColumns(found: readonly Findings[], titles: readonly FaultTitle[]): Column[] {
  const columns = new Map<string, Column>();
  for (const transport of ["fetch", "nodeTransport"]) {
    for (const runtime of [...runtimes].sort(browsersLast)) {
      const findings = found[runtimes.indexOf(runtime)]?.[transport];
      if (findings === undefined) continue;
      const cells = Object.fromEntries(
        titles.map((title) => [title, cell(findings[title])]),
      ) as Column["cells"];
      const key = transport + JSON.stringify(cells);
      const column = columns.get(key) ?? { transport, names: [], cells };
      column.names.push(runtime.name);
      columns.set(key, column);
    }
  }
  return [...columns.values()];
}

function browsersLast(one: Runtime, other: Runtime): number {
  return Number(one.traits.includes("browser")) - Number(other.traits.includes("browser"));
}

function heading({ transport, names }: Column): string {
  const runtimeNames = names.join(", ").replaceAll(", Node ", ", ");
  return transport === "fetch" ? runtimeNames : `\`${transport}()\` on ${runtimeNames}`;
}

function cell({ requests, tokens, told }: FaultFinding): string {
  return `${requests} · ${tokens} ${words[told] ?? told}`;
}

function repeatedByChromium(found: readonly Findings[], titles: readonly FaultTitle[]): string {
  const chromium = found[runtimes.findIndex(({ name }) => name === "Chromium")]?.repeating;
  return titles
    .filter(
      (title) => faultRows[title].fault !== "limited" && (chromium?.[title].requests ?? 0) > 1,
    )
    .map((title) => `- ${title}`)
    .join("\n");
}

function table(
  head: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): string {
  const line = (cells: readonly (string | undefined)[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
