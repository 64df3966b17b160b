import type { ChangeKind, Finding, OperationName } from "../finding.ts";
import type { Review } from "../review.ts";

/** The heading of each kind. */
export const kindTitles: Readonly<Record<ChangeKind, string>> = {
  breaking: "Breaking",
  behaviour: "Behaviour",
  added: "Added",
  docs: "Docs",
};

/** What an operation is called in a report. */
export function operationTitle({ method, path, operationId }: OperationName): string {
  return `${method.toUpperCase()} ${path}${operationId === undefined ? "" : ` (${operationId})`}`;
}

/** Findings of one kind about the same operations. */
export interface Group {
  readonly title: string;
  readonly operations: readonly OperationName[];
  readonly findings: readonly Finding[];
}

/** The findings, grouped by what they concern, in the order in which they first come. */
export function grouped(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.operations
      .map(({ method, path }) => `${method} ${path}`)
      .sort()
      .join("\n");
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((of) => {
    const operations = of[0]?.operations ?? [];
    return { title: groupTitle(operations), operations, findings: of };
  });
}

function groupTitle(operations: readonly OperationName[]): string {
  const [first] = operations;
  if (first === undefined) return "The document";
  if (operations.length === 1) return operationTitle(first);
  const names = operations.map(
    ({ method, path, operationId }) => operationId ?? `${method.toUpperCase()} ${path}`,
  );
  const shown = names.slice(0, 4).join(", ");
  return names.length > 4 ? `${shown} and ${names.length - 4} more operations` : shown;
}

/** One line that sums a review up. */
export function summaryLine({ findings, verdict }: Review): string {
  if (verdict === undefined) return "Nothing changed.";
  const counts = (Object.keys(kindTitles) as ChangeKind[]).map((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return `${count} ${kind}`;
  });
  return counts.join(" · ");
}

/** A finding on one line. */
export function findingLine({ where, message }: Finding): string {
  return where === "" ? message : `${where}: ${message}`;
}
