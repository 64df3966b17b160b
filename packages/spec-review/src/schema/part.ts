import { isObject, type JsonObject, listOf } from "../document/json.ts";
import { below, follow, type Pointer } from "../document/pointer.ts";
import { isAnnotation } from "../document/schema-keywords.ts";

/** One schema of a document, seen without the keywords that were dealt with elsewhere. */
export interface Part {
  readonly document: JsonObject;
  readonly node: JsonObject;
  readonly pointer: Pointer;
  readonly without: readonly string[];
}

/** Schemas that hold at the same time. */
export type Conjunction = readonly Part[];

/** The schema at `pointer`. */
export function partAt(document: JsonObject, pointer: Pointer, node: JsonObject): Part {
  return { document, node, pointer, without: [] };
}

/** What stands at `steps` below a part. `true`, `false` and nothing become schemas too. */
export function partBelow(part: Part, ...steps: ReadonlyArray<string | number>): Part {
  const pointer = below(part.pointer, ...steps);
  let value: unknown = part.node;
  for (const step of steps) value = (value as Record<string | number, unknown>)[step];
  const node = isObject(value) ? value : value === false ? nothing : anything;
  return partAt(part.document, pointer, node);
}

const anything: JsonObject = {};
const nothing: JsonObject = { not: {} };

/** A name for a conjunction: the same for the same schemas. */
export function keyOf(conjunction: Conjunction): string {
  return conjunction
    .map(({ pointer, without, node }) => `${pointer}~${without.join()}${synthetic(node)}`)
    .join("&");
}

// Parts that no document holds tell their only keyword themselves.
function synthetic(node: JsonObject): string {
  return isMade(node) ? JSON.stringify(node) : "";
}

/** Whether no document holds this schema. */
export function isMade(node: JsonObject): boolean {
  return node["~made"] !== undefined;
}

/** A schema that no document holds: `type` or `enum` alone, to look at one kind of value. */
export function madePart(like: Part, node: JsonObject): Part {
  return { ...like, node: { ...node, "~made": true }, without: [] };
}

function isJustReference(node: JsonObject): boolean {
  return (
    node.$ref !== undefined && Object.keys(node).every((key) => key === "$ref" || isAnnotation(key))
  );
}

/** The conjunction with its references followed and its `allOf`s opened. */
export function flattened(conjunction: Conjunction): Conjunction {
  const found: Part[] = [];
  const seen = new Set<string>();
  const add = (part: Part): void => {
    const key = keyOf([part]);
    if (seen.has(key)) return;
    seen.add(key);
    if (!isJustReference(part.node)) found.push(part);
    if (typeof part.node.$ref === "string") {
      const target = follow(part.document, part.node.$ref);
      if (target !== undefined) add(partAt(part.document, target.pointer, target.value));
    }
    for (const index of listOf(part.node.allOf).keys()) add(partBelow(part, "allOf", index));
  };
  for (const part of conjunction) add(part);
  return found;
}
