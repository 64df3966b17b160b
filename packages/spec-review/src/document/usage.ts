import { isObject, type Json, type JsonObject } from "./json.ts";
import type { Operation } from "./operations.ts";
import { below, isWithin, type Pointer, stepsOf, valueAt } from "./pointer.ts";

/** Tells which operations a place of the document belongs to. */
export type Usage = (pointer: Pointer) => readonly Operation[];

/** Reads which components each operation refers to, directly or by way of others. */
export function usageOf(document: JsonObject, operations: readonly Operation[]): Usage {
  const refersTo = new Map<Pointer, ReadonlySet<Pointer>>();
  const targetsOf = (component: Pointer): ReadonlySet<Pointer> => {
    const known = refersTo.get(component);
    if (known !== undefined) return known;
    const found = references(valueAt(document, component));
    refersTo.set(component, found);
    return found;
  };
  const users = new Map<Pointer, Operation[]>();
  for (const operation of operations) {
    const reached = new Set(references(operation.value));
    for (const component of reached) for (const next of targetsOf(component)) reached.add(next);
    for (const component of reached) {
      users.set(component, [...(users.get(component) ?? []), operation]);
    }
  }
  return (pointer) => {
    const [kind, ...steps] = stepsOf(pointer);
    if (kind === "components") return users.get(componentOf(pointer)) ?? [];
    if (steps.length === 0) return [];
    return operations.filter(
      (operation) => isWithin(pointer, operation.pointer) || isWithin(operation.pointer, pointer),
    );
  };
}

/** The component that a pointer leads into. */
function componentOf(pointer: Pointer): Pointer {
  return below("#", ...stepsOf(pointer).slice(0, 3));
}

function references(value: Json | undefined): Set<Pointer> {
  const found = new Set<Pointer>();
  const visit = (inner: Json | undefined): void => {
    if (Array.isArray(inner)) for (const item of inner) visit(item);
    if (!isObject(inner)) return;
    if (typeof inner.$ref === "string") found.add(componentOf(inner.$ref));
    for (const next of Object.values(inner)) visit(next);
  };
  visit(value);
  return found;
}
