import type { JsonType, Schema, SchemaObject } from "./schema.ts";

/** One schema that says what both say, as far as single keywords can. */
export function mergeSchemas(one: SchemaObject, other: SchemaObject): SchemaObject {
  const merged: Record<string, unknown> = { ...other, ...one };
  if (one.properties && other.properties) {
    merged.properties = mergeProperties(one.properties, other.properties);
  }
  if (one.required && other.required) {
    merged.required = [...new Set([...one.required, ...other.required])];
  }
  if (one.enum && other.enum) merged.enum = one.enum.filter((value) => other.enum?.includes(value));
  if (one.type !== undefined && other.type !== undefined) {
    merged.type = commonTypes(listed(one.type), listed(other.type));
  }
  for (const [keyword, choose] of bounds) {
    const [a, b] = [one[keyword], other[keyword]];
    if (typeof a === "number" && typeof b === "number") merged[keyword] = choose(a, b);
  }
  return merged;
}

const bounds = [
  ["minLength", Math.max],
  ["maxLength", Math.min],
  ["minimum", Math.max],
  ["maximum", Math.min],
  ["minItems", Math.max],
  ["maxItems", Math.min],
] as const;

function mergeProperties(
  one: Readonly<Record<string, Schema>>,
  other: Readonly<Record<string, Schema>>,
): Record<string, Schema> {
  const merged: Record<string, Schema> = { ...other, ...one };
  for (const [name, schema] of Object.entries(one)) {
    const second = other[name];
    if (second !== undefined) merged[name] = { allOf: [schema, second] };
  }
  return merged;
}

function listed(type: JsonType | readonly JsonType[]): readonly JsonType[] {
  return typeof type === "string" ? [type] : type;
}

function commonTypes(one: readonly JsonType[], other: readonly JsonType[]): JsonType[] {
  const within = (type: JsonType, types: readonly JsonType[]) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  return [
    ...new Set([
      ...one.filter((type) => within(type, other)),
      ...other.filter((type) => within(type, one)),
    ]),
  ];
}
