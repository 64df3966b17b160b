import { canonicalText, isObject, type Json, type JsonObject } from "../document/json.ts";
import { follow } from "../document/pointer.ts";
import { isAnnotation } from "../document/schema-keywords.ts";
import type { Part } from "./part.ts";

/** Tells whether two schemas of two documents say the same about values. */
export type Same = (a: Part, b: Part) => boolean;

// Lists whose order says nothing.
const unordered = new Set(["required", "enum", "type"]);

/**
 * A comparison that follows references and ignores annotations. Circles are taken to be the same
 * until they differ, and what was found out about a pair is kept.
 */
export function makeSame(): Same {
  const equal = new WeakMap<JsonObject, WeakSet<JsonObject>>();
  const different = new WeakMap<JsonObject, WeakSet<JsonObject>>();
  return (a, b) => {
    const assumed = new Map<JsonObject, Set<JsonObject>>();
    const result = sameNodes(a, b);
    if (result) for (const [x, others] of assumed) for (const y of others) remember(equal, x, y);
    return result;

    function sameNodes(one: Part, other: Part): boolean {
      const x = settled(one);
      const y = settled(other);
      if (x === undefined || y === undefined) return false;
      // A part seen without some keywords is another schema than its node.
      const whole = one.without.length === 0 && other.without.length === 0;
      if (whole) {
        if (has(equal, x, y) || assumed.get(x)?.has(y)) return true;
        if (has(different, x, y)) return false;
        assumed.set(x, (assumed.get(x) ?? new Set()).add(y));
      }
      const keys = new Set([...constraints(x, one), ...constraints(y, other)]);
      for (const key of keys) {
        if (sameValues(key, x[key], y[key], one.document, other.document)) continue;
        if (whole) remember(different, x, y);
        return false;
      }
      return true;
    }

    function sameValues(
      key: string,
      x: Json | undefined,
      y: Json | undefined,
      one: JsonObject,
      other: JsonObject,
    ): boolean {
      if (unordered.has(key)) return sortedText(x) === sortedText(y);
      if (Array.isArray(x) && Array.isArray(y)) {
        return x.length === y.length && x.every((item, index) => sameItem(item, y[index]));
      }
      if (!isObject(x) || !isObject(y)) return canonicalText(x) === canonicalText(y);
      if (!maps.has(key)) return sameItem(x, y);
      const names = new Set([...Object.keys(x), ...Object.keys(y)]);
      return [...names].every((name) => sameItem(x[name], y[name]));

      function sameItem(left: Json | undefined, right: Json | undefined): boolean {
        if (!isObject(left) || !isObject(right))
          return canonicalText(left) === canonicalText(right);
        return sameNodes(plain(left, one), plain(right, other));
      }
    }
  };
}

const maps = new Set(["properties", "patternProperties", "dependentSchemas"]);

function plain(node: JsonObject, document: JsonObject): Part {
  return { node, document, pointer: "#", without: [] };
}

/** The node that a reference without company stands for. */
function settled({ node, document }: Part): JsonObject | undefined {
  if (typeof node.$ref !== "string") return node;
  if (Object.keys(node).some((key) => key !== "$ref" && !isAnnotation(key))) return node;
  return follow(document, node.$ref)?.value;
}

function constraints(node: JsonObject, { without }: Part): string[] {
  return Object.keys(node).filter((key) => !isAnnotation(key) && !without.includes(key));
}

function sortedText(value: Json | undefined): string {
  return Array.isArray(value) ? value.map(canonicalText).sort().join() : canonicalText(value);
}

type Pairs = WeakMap<JsonObject, WeakSet<JsonObject>>;

function has(pairs: Pairs, x: JsonObject, y: JsonObject): boolean {
  return pairs.get(x)?.has(y) ?? false;
}

function remember(pairs: Pairs, x: JsonObject, y: JsonObject): void {
  const known = pairs.get(x) ?? new WeakSet();
  known.add(y);
  pairs.set(x, known);
}
