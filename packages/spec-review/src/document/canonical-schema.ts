import { isObject, type Json, type JsonObject, listOf } from "./json.ts";
import { isAnnotation, subschemas } from "./schema-keywords.ts";

type Mutable = Record<string, Json | undefined>;

/**
 * Rewrites a schema in place so that ways of writing the same thing look the same: OpenAPI 3.0 as
 * 3.1, `const` as an `enum` of one, a list of one type as the type, a lone member of `allOf` as
 * itself, and "or null" as a type where that is possible.
 */
export function canonicaliseSchema(schema: JsonObject, version: "3.0" | "3.1"): void {
  for (const steps of subschemas(schema)) {
    const inner = steps.reduce<Json | undefined>((value, step) => (value as Mutable)[step], schema);
    canonicaliseSchema(inner as JsonObject, version);
  }
  const own = schema as Mutable;
  if (version === "3.0") fromVersion30(own);
  if (own.const !== undefined) {
    own.enum = [own.const];
    delete own.const;
  }
  unwrapSingle(own);
  nullIntoType(own);
  if (Array.isArray(own.type)) own.type = sortedTypes(own.type);
}

function fromVersion30(schema: Mutable): void {
  if (typeof schema.$ref === "string") dropConstraintsBesideReference(schema);
  exclusiveAsNumber(schema, "exclusiveMinimum", "minimum");
  exclusiveAsNumber(schema, "exclusiveMaximum", "maximum");
  if (schema.nullable === true) allowNull(schema);
  delete schema.nullable;
}

// In 3.0 a reader ignores what stands beside a $ref.
function dropConstraintsBesideReference(schema: Mutable): void {
  for (const key of Object.keys(schema)) {
    if (key !== "$ref" && !isAnnotation(key)) delete schema[key];
  }
}

function exclusiveAsNumber(schema: Mutable, exclusive: string, bound: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  if (schema[exclusive] && schema[bound] !== undefined) {
    schema[exclusive] = schema[bound];
    delete schema[bound];
  } else delete schema[exclusive];
}

function allowNull(schema: Mutable): void {
  if (typeof schema.type === "string") {
    schema.type = [schema.type, "null"];
    // Formally an enum without null still refuses null; nobody who writes both means that.
    if (Array.isArray(schema.enum) && !schema.enum.includes(null))
      schema.enum = [...schema.enum, null];
    return;
  }
  const constraints = Object.keys(schema).filter((key) => !isAnnotation(key) && key !== "nullable");
  if (constraints.length === 0) return;
  const rest = Object.fromEntries(constraints.map((key) => [key, schema[key]]));
  for (const key of constraints) delete schema[key];
  unwrapSingle(rest);
  schema.anyOf = [rest, { type: "null" }];
}

/** `{ allOf: [x] }` is x, unless x would collide with what stands beside it. */
function unwrapSingle(schema: Mutable): void {
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const members = listOf(schema[key]);
    const [member] = members;
    if (members.length !== 1 || !isObject(member)) continue;
    const beside = Object.keys(schema).filter((name) => name !== key && !isAnnotation(name));
    if (beside.length > 0) continue;
    delete schema[key];
    for (const [name, value] of Object.entries(member)) {
      if (schema[name] === undefined || !isAnnotation(name)) schema[name] = value;
    }
  }
}

/** `anyOf: [{ type: x, … }, { type: "null" }]` is `type: [x, "null"]`. */
function nullIntoType(schema: Mutable): void {
  for (const key of ["anyOf", "oneOf"]) {
    const members = listOf(schema[key]).filter(isObject);
    const others = members.filter((member) => !isJustNull(member));
    const [member] = others;
    if (members.length !== 2 || others.length !== 1 || member === undefined) continue;
    if (typeof member.type !== "string" || member.type === "null") continue;
    if (Object.keys(schema).some((name) => name !== key && !isAnnotation(name))) continue;
    delete schema[key];
    for (const [name, value] of Object.entries(member)) schema[name] ??= value;
    schema.type = [member.type, "null"];
    if (Array.isArray(schema.enum) && !schema.enum.includes(null))
      schema.enum = [...schema.enum, null];
  }
}

function isJustNull(schema: JsonObject): boolean {
  const constraints = Object.keys(schema).filter((key) => !isAnnotation(key));
  return constraints.length === 1 && schema.type === "null";
}

function sortedTypes(types: readonly Json[]): Json {
  const sorted = [...new Set(types)].sort(
    (a, b) => rank(a) - rank(b) || (String(a) < String(b) ? -1 : 1),
  );
  return sorted.length === 1 ? (sorted[0] as Json) : sorted;
}

function rank(type: Json): number {
  return type === "null" ? 1 : 0;
}
