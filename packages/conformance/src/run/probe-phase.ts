import type { Case } from "../cases/case.ts";
import type { Operation } from "../document/operations.ts";
import { needsCredentials } from "../wire/credentials.ts";
import type { Session } from "./session.ts";

const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/** Credentials that are missing or wrong, and methods that are not documented. */
export async function probe(session: Session): Promise<void> {
  const { operations, options } = session.shared;
  const paths = new Set<string>();
  for (const [index, operation] of operations.entries()) {
    const base = session.plan(operation).bases[0];
    if (base === undefined) continue;
    const cases: Case[] = [];
    if (needsCredentials(operation)) {
      cases.push({ ...base, what: "no credentials", auth: "none" });
      cases.push({ ...base, what: "wrong credentials", auth: "wrong" });
    }
    if (options.readOnly !== true && !paths.has(operation.path)) {
      paths.add(operation.path);
      const { body: _, ...plain } = base;
      for (const method of methods) {
        if (isDocumented(operations, operation.path, method)) continue;
        cases.push({ ...plain, what: `${method}, which is not documented`, method });
      }
    }
    for (const tried of cases) {
      if (session.ended) return;
      await session.try(operation, { tried, violation: undefined });
    }
    options.onProgress?.({
      phase: "probes",
      operation: operation.id,
      done: index + 1,
      total: operations.length,
    });
  }
}

/** A path can also be an instance of another one's template: /things/new of /things/{id}. */
function isDocumented(operations: readonly Operation[], path: string, method: string): boolean {
  return operations.some((one) => {
    if (one.method !== method) return false;
    const literal = one.path
      .split(/\{[^}]+\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return one.path === path || new RegExp(`^${literal.join("[^/]+")}$`).test(path);
  });
}
