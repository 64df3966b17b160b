import type { AnswerSchema, AnswerSchemas, JsonType } from "./answer-schema.ts";
import { type BodyDeviation, type DeviationKind, printableName } from "./deviation.ts";
import { formats } from "./formats.ts";

/** How a keyword bounds a value of its type. */
const bounds = {
  minimum: (value, least) => typeof value !== "number" || value >= least,
  maximum: (value, most) => typeof value !== "number" || value <= most,
  minLength: (value, least) => typeof value !== "string" || [...value].length >= least,
  maxItems: (value, most) => !Array.isArray(value) || value.length <= most,
  maxProperties: (value, most) => jsonType(value) !== "object" || keysOf(value).length <= most,
} satisfies Partial<Record<keyof AnswerSchema, (value: unknown, bound: number) => boolean>>;
const boundKeywords = Object.keys(bounds) as (keyof typeof bounds)[];

/** The rest of a check: other schemas by name, and what to do with a finding. */
export interface Check {
  readonly schemas: AnswerSchemas;
  readonly report: (deviation: BodyDeviation) => void;
}

/** Compares a value with its schema, all the way down, in the places that the schema knows. */
export function checkValue(given: AnswerSchema, value: unknown, path: string, check: Check): void {
  const schema = resolve(given, check.schemas);
  const type = jsonType(value);
  const report = (kind: DeviationKind, expected: string): void =>
    check.report({ kind, path, expected, found: type });

  const allowed = [schema.type ?? type].flat();
  if (!allowed.includes(type) && !(type === "integer" && allowed.includes("number"))) {
    const phpEmpty = type === "array" && allowed.includes("object");
    report(phpEmpty ? "array-instead-of-object" : "wrong-type", allowed.join(" or "));
    return;
  }
  for (const keyword of boundKeywords) {
    const bound = schema[keyword];
    if (bound !== undefined && !bounds[keyword](value, bound)) {
      report("out-of-bounds", `${keyword} ${bound}`);
    }
  }
  const known = schema.enum ?? (type === "string" ? schema["x-extensible-enum"] : undefined);
  if (known?.includes(value as string) === false) report("unknown-value", "a known value");
  const { format = "" } = schema;
  if (typeof value === "string" && formats[format]?.(value) === false)
    report("wrong-format", format);
  if (type === "array") checkElements(schema, value as unknown[], path, check);
  if (type === "object") checkMembers(schema, value as Members, path, check);
}

type Members = Readonly<Record<string, unknown>>;

function checkElements(
  { items }: AnswerSchema,
  elements: readonly unknown[],
  path: string,
  check: Check,
): void {
  if (items === undefined) return;
  for (const element of elements) checkValue(items, element, `${path}[*]`, check);
}

function checkMembers(schema: AnswerSchema, members: Members, path: string, check: Check): void {
  const { properties = {}, required = [], additionalProperties: others } = schema;
  for (const name of required) {
    if (Object.hasOwn(members, name)) continue;
    const { type = "anything" } = resolve(properties[name] ?? {}, check.schemas);
    const expected = [type].flat().join(" or ");
    check.report({ kind: "missing-field", path: `${path}.${name}`, expected, found: "nothing" });
  }
  for (const name of keysOf(members)) {
    const value = members[name];
    if (Object.hasOwn(properties, name)) {
      checkValue(properties[name]!, value, `${path}.${name}`, check);
    } else if (typeof others === "object") {
      checkValue(others, value, `${path}.*`, check);
      // An object of which the spec names no member may have any.
    } else if (others !== true && schema.properties !== undefined) {
      const found = jsonType(value);
      const unknown = `${path}.${printableName(name)}`;
      check.report({ kind: "unknown-field", path: unknown, expected: "nothing", found });
    }
  }
}

function resolve(schema: AnswerSchema, schemas: AnswerSchemas): AnswerSchema {
  return schema.$ref === undefined ? schema : resolve(schemas[schema.$ref] ?? {}, schemas);
}

function jsonType(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return typeof value as "boolean" | "number" | "string" | "object";
}

function keysOf(value: unknown): string[] {
  return Object.keys(value as object);
}
