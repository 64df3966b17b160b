import { isObject, type Json, type JsonObject } from "./json.ts";

/** A JSON pointer as a fragment, such as `#/paths/~1books/get`. */
export type Pointer = string;

/** `pointer` with more steps. */
export function below(pointer: Pointer, ...steps: ReadonlyArray<string | number>): Pointer {
  return [
    pointer,
    ...steps.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1")),
  ].join("/");
}

/** The steps of a pointer, read. */
export function stepsOf(pointer: Pointer): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => decoded(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

// A fragment may carry percent signs that were never an encoding.
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** What the document holds at `pointer`. */
export function valueAt(document: JsonObject, pointer: Pointer): Json | undefined {
  let value: Json | undefined = document;
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(step)];
    else if (isObject(value)) value = value[step];
    else return undefined;
  }
  return value;
}

/** Whether `inner` is `outer` or lies below it. */
export function isWithin(inner: Pointer, outer: Pointer): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** A value with the place that holds it. */
export interface Located {
  readonly value: JsonObject;
  readonly pointer: Pointer;
}

/**
 * What stands at `pointer` when its `$ref`s are followed, and where that is; undefined when it is no
 * object or its references lead nowhere or in a circle.
 */
export function follow(document: JsonObject, pointer: Pointer): Located | undefined {
  const seen = new Set<Pointer>();
  let at = pointer;
  for (;;) {
    const value = valueAt(document, at);
    if (!isObject(value) || seen.has(at)) return undefined;
    if (typeof value.$ref !== "string" || !value.$ref.startsWith("#/"))
      return { value, pointer: at };
    seen.add(at);
    at = value.$ref;
  }
}
