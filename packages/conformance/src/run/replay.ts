import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseCase } from "../cases/case.ts";
import { violationOf } from "../cases/violation.ts";
import type { Finding } from "./findings.ts";
import type { Session } from "./session.ts";

/** A case that once found something. */
interface Regression {
  readonly check: string;
  readonly cause: string;
  readonly case: unknown;
}

/** Sends the cases of earlier findings again, before anything else. */
export async function replay(session: Session, file: string): Promise<void> {
  const { operations, settings, options } = session.shared;
  const regressions = readRegressions(file);
  for (const [index, { case: kept }] of regressions.entries()) {
    const tried = parseCase(kept);
    const operation = operations.find(({ id }) => id === tried.operation);
    if (operation === undefined || session.ended) continue;
    const violation = violationOf(settings.document, operation, tried, settings.samples);
    await session.try(operation, { tried, violation });
    options.onProgress?.({
      phase: "replay",
      operation: operation.id,
      done: index + 1,
      total: regressions.length,
    });
  }
}

/** Adds the cases of new findings to the file; it is made when there is something to keep. */
export function keepRegressions(file: string, findings: readonly Finding[]): void {
  const kept = readRegressions(file);
  const known = new Set(kept.map(({ check, cause }) => `${check} ${cause}`));
  const added = findings
    .filter(
      (finding) => finding.case !== undefined && !known.has(`${finding.check} ${finding.cause}`),
    )
    .map(({ check, cause, case: tried }) => ({ check, cause, case: tried }));
  if (added.length > 0) writeFileSync(file, `${JSON.stringify([...kept, ...added], null, 2)}\n`);
}

function readRegressions(file: string): Regression[] {
  if (!existsSync(file)) return [];
  try {
    const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (Array.isArray(kept)) return kept;
  } catch {
    // Told below.
  }
  throw new Error(`${file} holds no list of cases. Mend it, or name another file.`);
}
