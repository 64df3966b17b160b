import {
  canonicalText,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
} from "../document/json.ts";
import { type Conjunction, flattened, type Part, partBelow } from "./part.ts";

/** Whether a schema is read for what is sent or for what comes back. */
export type Direction = "request" | "response";

/** A choice between schemas. */
export interface Union {
  readonly part: Part;
  readonly keyword: "anyOf" | "oneOf";
  readonly branches: readonly Part[];
}

/** What a conjunction says about values, all its parts taken together. */
export interface View {
  readonly parts: Conjunction;
  readonly types: ReadonlySet<string>;
  readonly values: readonly Json[] | undefined;
  readonly unions: readonly Union[];
  readonly required: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export const everyType = ["null", "boolean", "number", "string", "array", "object"];

/** Reads a conjunction. */
export function viewOf(conjunction: Conjunction, direction: Direction): View {
  const parts = flattened(conjunction);
  const values = valuesOf(parts);
  const names = new Set(parts.flatMap((part) => propertyNames(part, direction)));
  const required = parts.flatMap(({ node }) => listOf(node.required).map(String));
  const hidden = new Set(parts.flatMap((part) => hiddenNames(part, direction)));
  return {
    parts,
    types: typesOf(parts, values),
    values,
    unions: parts.flatMap(unionsOf),
    required: new Set(required.filter((name) => !hidden.has(name))),
    names,
  };
}

/** The types that `node` allows, `integer` standing for itself. */
export function typesIn(node: JsonObject): readonly string[] {
  if (node.type === undefined) return everyType;
  return Array.isArray(node.type) ? node.type.map(String) : [String(node.type)];
}

function typesOf(parts: Conjunction, values: readonly Json[] | undefined): Set<string> {
  let types: readonly string[] = everyType;
  for (const { node } of parts) {
    const allowed = typesIn(node);
    types = types.flatMap((type) => {
      if (allowed.includes(type)) return [type];
      if (type === "number" && allowed.includes("integer")) return ["integer"];
      return type === "integer" && allowed.includes("number") ? ["integer"] : [];
    });
  }
  if (values === undefined) return new Set(types);
  const found = new Set(values.map(typeOf));
  return new Set(
    types.filter((type) => found.has(type) || (type !== "integer" ? false : found.has("number"))),
  );
}

/** The JSON type of a value; every number is a `number`. */
export function typeOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function valuesOf(parts: Conjunction): readonly Json[] | undefined {
  const lists = parts.flatMap(({ node }) =>
    Array.isArray(node.enum) ? [node.enum as Json[]] : [],
  );
  const [first, ...others] = lists;
  return first?.filter((value) =>
    others.every((list) => list.some((other) => canonicalText(other) === canonicalText(value))),
  );
}

function unionsOf(part: Part): Union[] {
  return (["anyOf", "oneOf"] as const).flatMap((keyword) => {
    const members = listOf(part.node[keyword]);
    if (members.length === 0 || part.without.includes(keyword)) return [];
    const branches = members.map((_, index) => partBelow(part, keyword, index));
    return [{ part, keyword, branches }];
  });
}

/** The names of properties that a part itself documents for this direction. */
export function propertyNames(part: Part, direction: Direction): string[] {
  const hidden = new Set(hiddenNames(part, direction));
  return Object.keys(objectOf(part.node.properties)).filter((name) => !hidden.has(name));
}

// What is read-only is never sent, what is write-only never comes back.
function hiddenNames({ node }: Part, direction: Direction): string[] {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  return Object.entries(objectOf(node.properties))
    .filter(([, property]) => isObject(property) && property[mark] === true)
    .map(([name]) => name);
}

/** Every name that is documented, in any branch of any choice. */
export function documentedNames(view: View, direction: Direction): Map<string, Part> {
  const names = new Map<string, Part>();
  const seen = new Set<string>();
  const collect = (parts: Conjunction, depth: number): void => {
    for (const part of parts) {
      if (seen.has(part.pointer) || depth > 8) continue;
      seen.add(part.pointer);
      for (const name of propertyNames(part, direction)) {
        if (!names.has(name)) names.set(name, partBelow(part, "properties", name));
      }
      for (const { branches } of unionsOf(part)) collect(flattened(branches), depth + 1);
    }
  };
  collect(view.parts, 0);
  return names;
}
