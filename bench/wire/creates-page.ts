import { table } from "../ratios.ts";
import type { Contestant } from "./clients.ts";
import { type FaultOfCreates, faultsOfCreates } from "./faults-of-creates.ts";
import type { CreateResult } from "./play-create.ts";
import { resultsTable } from "./results-table.ts";
import type { Results } from "./run-contestants.ts";
import { type Told, unlessError } from "./told.ts";

type Creates = Results<FaultOfCreates, CreateResult>;

function resultsOf(creates: Creates, { name }: Contestant): [FaultOfCreates, CreateResult][] {
  return [...(creates.get(name) ?? [])];
}

/** Client by client: the worst of each. */
export function summaryTable(contestants: readonly Contestant[], creates: Creates): string {
  const rows = contestants.map((contestant) => {
    const results = resultsOf(creates, contestant);
    // The limiter's answer proves that nothing was created: who sends again after it does no harm.
    const sent = results.map(([fault, { requests }]) => (fault === "limited" ? 0 : requests));
    const spent = results.map(([, { tokens }]) => tokens);
    const lost = results.filter(([, { tokens, told }]) => tokens > 0 && told.kind !== "code");
    const said = lost.filter(([, { told }]) => told.kind === "error" && told.maybePaid);
    const garbage = results.filter(([, { told }]) => told.kind === "value");
    return [
      contestant.name,
      String(Math.max(...sent)),
      String(Math.max(...spent)),
      `${said.length} of ${lost.length}`,
      String(garbage.length),
    ];
  });
  const head = ["", "most requests", "most tokens", "says “may be paid”", "garbage as success"];
  return table(head, rows);
}

/** Fault by fault: requests on the wire and tokens spent. */
export function wireTable(contestants: readonly Contestant[], creates: Creates): string {
  return tableOf(contestants, creates, ({ requests, tokens }) =>
    tokens > 1 ? `**${requests} · ${tokens}**` : `${requests} · ${tokens}`,
  );
}

/** Fault by fault: what the caller learns. */
export function toldTable(contestants: readonly Contestant[], creates: Creates): string {
  return tableOf(contestants, creates, ({ told }) => inWords(told));
}

/** The classes and names of all errors that were seen, client by client. */
export function errorsTable(contestants: readonly Contestant[], creates: Creates): string {
  const rows = contestants.map((contestant) => {
    const names = resultsOf(creates, contestant).flatMap(([, { told }]) =>
      told.kind === "error" ? told.name : [],
    );
    return [contestant.name, [...new Set(names)].sort().join(", ")];
  });
  return table(["", "errors seen"], rows);
}

function inWords(told: Told): string {
  if (told.kind !== "error") return unlessError(told);
  if (told.maybePaid) return "may be paid";
  if (told.notSent) return "not sent";
  return `error ${told.status ?? told.code ?? ""}`.trim();
}

function tableOf(
  contestants: readonly Contestant[],
  creates: Creates,
  cell: (result: CreateResult) => string,
): string {
  return resultsTable(contestants, creates, faultsOfCreates, cell);
}
