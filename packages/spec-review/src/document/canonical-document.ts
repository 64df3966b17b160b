import { canonicaliseSchema } from "./canonical-schema.ts";
import { isObject, type Json, type JsonObject, listOf, objectOf } from "./json.ts";
import { follow } from "./pointer.ts";

type Mutable = Record<string, Json | undefined>;

/** The methods that a path item can have. */
export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

// Below these keys nothing is a schema, whatever it looks like.
const opaque = new Set(["example", "examples", "default", "enum", "const"]);

/**
 * A copy of a bundled document in which the same API looks the same: parameters of a path stand with
 * its operations, each operation states its own security, and schemas are written one way. The
 * places of everything else stay as they are.
 */
export function canonicalDocument(document: JsonObject): JsonObject {
  const copy = structuredClone(document) as Mutable;
  const version = String(document.openapi).startsWith("3.0") ? "3.0" : "3.1";
  everySchema(copy, (schema) => canonicaliseSchema(schema, version));
  everyParameter(copy, writeOutStyle);
  for (const item of Object.values(objectOf(copy.paths))) {
    if (isObject(item)) settleInOperations(copy, item as Mutable);
  }
  delete copy.security;
  copy.openapi = "3.1.0";
  return copy;
}

/** Calls `visit` with each outermost schema of the document. */
function everySchema(value: Json | undefined, visit: (schema: JsonObject) => void): void {
  if (Array.isArray(value)) for (const item of value) everySchema(item, visit);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (opaque.has(key) || key.startsWith("x-")) continue;
    if (key === "schema" && isObject(inner)) visit(inner);
    else if (key === "schemas" && isObject(inner))
      Object.values(inner).filter(isObject).forEach(visit);
    else everySchema(inner, visit);
  }
}

/** Calls `visit` with each parameter and each header that has a schema. */
function everyParameter(value: Json | undefined, visit: (parameter: Mutable) => void): void {
  if (Array.isArray(value)) for (const item of value) everyParameter(item, visit);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (opaque.has(key) || key === "schema" || key === "schemas" || key.startsWith("x-")) continue;
    if (
      (key === "parameters" || key === "headers") &&
      typeof inner === "object" &&
      inner !== null
    ) {
      for (const one of Object.values(inner))
        if (isObject(one) && one.schema) visit(one as Mutable);
    }
    everyParameter(inner, visit);
  }
}

/** A default that is written out is no change. */
function writeOutStyle(parameter: Mutable): void {
  parameter.style ??= parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
  parameter.explode ??= parameter.style === "form";
}

function settleInOperations(document: Mutable, item: Mutable): void {
  const shared = listOf(item.parameters);
  for (const method of methods) {
    const operation = item[method] as Mutable | undefined;
    if (!isObject(operation)) continue;
    const own = listOf(operation.parameters);
    const names = new Set(own.map((parameter) => parameterName(document, parameter)));
    const inherited = shared.filter((parameter) => !names.has(parameterName(document, parameter)));
    if (inherited.length > 0) operation.parameters = structuredClone([...own, ...inherited]);
    operation.security ??= structuredClone(document.security) ?? [];
  }
  delete item.parameters;
}

/** What makes a parameter this parameter: its place and its name. */
export function parameterName(document: JsonObject, parameter: Json): string {
  const named =
    isObject(parameter) && typeof parameter.$ref === "string"
      ? follow(document, parameter.$ref)?.value
      : objectOf(parameter);
  return `${named?.in} ${named?.name}`;
}
