import type { ApiDocument } from "../api-document.ts";
import type { PactFile } from "../pact-file.ts";
import { operationsOf } from "./operation-of.ts";

/** How far the pacts reach into the spec: a table of operations and statuses, as Markdown. */
export function coverageTable(document: ApiDocument, pacts: readonly PactFile[]): string {
  const operations = operationsOf(document);
  const statuses = [...new Set(operations.flatMap((one) => Object.keys(one.responses)))].sort();
  const cells = consumersByCell(pacts);
  const rows = operations.map(({ operationId, responses }) => {
    const row = statuses.map((status) => {
      if (!(status in responses)) return "";
      return [...(cells.get(`${operationId} ${status}`) ?? ["–"])].join(", ");
    });
    return [`\`${operationId}\``, ...row];
  });
  return [["operation", ...statuses], ["---", ...statuses.map(() => "---")], ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** The consumers that have an interaction, by `operationId status`. */
function consumersByCell(pacts: readonly PactFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const cells = new Map<string, Set<string>>();
  for (const { consumer, interactions } of pacts) {
    for (const { comments, response } of interactions) {
      const cell = `${comments?.references?.openapi?.operationId} ${response.status}`;
      const names = cells.get(cell) ?? new Set();
      cells.set(cell, names.add(consumer.name.replace("proofylink-", "")));
    }
  }
  return cells;
}
