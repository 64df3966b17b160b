import type { Case } from "../cases/case.ts";
import { isPlainObject } from "../values/bytes.ts";
import type { Session } from "./session.ts";

/** Input that must get a certain status, in every way to write a body. */
export async function provoke(session: Session): Promise<void> {
  const { operations, options } = session.shared;
  for (const { operation: id, status, body = {}, parameters } of options.provocations ?? []) {
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined) continue;
    const { bases } = session.plan(operation);
    for (const base of bases.slice(0, Math.max(1, operation.bodies.length))) {
      if (session.ended) return;
      const sent = base.body !== undefined && "value" in base.body ? base.body : undefined;
      const value = isPlainObject(sent?.value) ? { ...sent.value, ...body } : sent?.value;
      const tried: Case = {
        ...base,
        what: `what must get ${status}`,
        parameters: { ...base.parameters, ...parameters },
        ...(sent === undefined ? {} : { body: { mediaType: sent.mediaType, value } }),
        expected: status,
      };
      await session.try(operation, { tried, violation: undefined });
    }
  }
}
