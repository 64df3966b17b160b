import { boundaryCases } from "../cases/boundary-cases.ts";
import type { Operation } from "../document/operations.ts";
import type { Session } from "./session.ts";

/** Every boundary of one operation, each once. */
export async function tryBoundaries(session: Session, operation: Operation): Promise<void> {
  const planned = boundaryCases(session.plan(operation));
  const { onProgress } = session.shared.options;
  for (const [index, one] of planned.entries()) {
    if (session.ended) return;
    await session.try(operation, one);
    onProgress?.({
      phase: "boundaries",
      operation: operation.id,
      done: index + 1,
      total: planned.length,
    });
  }
}

/** Valid cases of the operations whose answers give values for others, so that those have some to begin with. */
export async function gatherKnownValues(session: Session): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    for (const operation of session.shared.operations) {
      if (operation.method === "DELETE" || session.ended) continue;
      const plan = session.plan(operation);
      for (const tried of plan.bases.slice(0, Math.max(1, operation.bodies.length))) {
        await session.try(operation, { tried, violation: undefined });
      }
    }
  }
}
