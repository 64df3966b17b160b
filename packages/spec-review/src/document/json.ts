/** Any value of a parsed document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of a parsed document. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether `value` is an object, not a list and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `value` as an object; anything else becomes an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** `value` as a list; anything else becomes an empty one. */
export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** Text that is the same for equal values, whatever the order of their keys. */
export function canonicalText(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "undefined";
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`);
  return `{${entries.join(",")}}`;
}
