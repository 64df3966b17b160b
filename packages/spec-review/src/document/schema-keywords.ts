import { isObject, type Json, type JsonObject } from "./json.ts";

const oneSchema = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
  "contentSchema",
];
const listsOfSchemas = ["allOf", "anyOf", "oneOf", "prefixItems"];
const mapsOfSchemas = [
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
];

/** The steps from `schema` to each schema directly inside it. */
export function subschemas(schema: JsonObject): Array<readonly string[]> {
  const single = oneSchema.filter((key) => isObject(schema[key])).map((key) => [key]);
  const listed = listsOfSchemas.flatMap((key) => inside(key, schema[key]));
  const mapped = mapsOfSchemas.flatMap((key) => inside(key, schema[key]));
  return [...single, ...listed, ...mapped];
}

function inside(key: string, container: Json | undefined): string[][] {
  if (typeof container !== "object" || container === null) return [];
  return Object.entries(container)
    .filter(([, value]) => isObject(value))
    .map(([step]) => [key, step]);
}

/** Keywords that say nothing about which values are valid. */
const annotations = new Set([
  "description",
  "title",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
  "default",
  "xml",
  "$comment",
  "$id",
  "$schema",
  "$anchor",
  "$defs",
  "definitions",
  "discriminator",
]);

/** Whether a keyword of a schema is only about the text, the examples or the tools. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith("x-");
}
