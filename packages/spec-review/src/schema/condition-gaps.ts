import { canonicalText, isObject } from "../document/json.ts";
import type { Gap } from "./gap.ts";
import type { Comparison } from "./judge.ts";
import { type Part, partBelow } from "./part.ts";
import { gapBetween } from "./scalar-gaps.ts";
import type { View } from "./view.ts";

// Keywords whose effect is not worked out: they fit when the inner schema has the very same ones.
const together: ReadonlyArray<readonly string[]> = [
  ["not"],
  ["if", "then", "else"],
  ["contains", "minContains", "maxContains"],
  ["propertyNames"],
  ["dependentSchemas"],
  ["dependentRequired"],
  ["dependencies"],
  ["contentSchema"],
];

/** Conditions of `outer` that the inner schema does not state in the same words. */
export function conditionGaps(outer: Part, inner: View, { same }: Comparison): Gap[] {
  const unmet = together.filter(
    (keywords) =>
      keywords.some((keyword) => outer.node[keyword] !== undefined) &&
      concerns(keywords, inner) &&
      !inner.parts.some((part) =>
        keywords.every((keyword) => sameKeyword(keyword, outer, part, same)),
      ),
  );
  const gaps = unmet.map(([keyword = ""]) => gapBetween(outer, inner, "condition", keyword, false));
  return [...gaps, ...unevaluatedGaps(outer, inner, same)];
}

function concerns([keyword]: readonly string[], { types }: View): boolean {
  if (keyword === "contains") return types.has("array");
  if (keyword === "propertyNames" || keyword?.startsWith("dependen")) return types.has("object");
  return true;
}

function sameKeyword(keyword: string, one: Part, other: Part, same: Comparison["same"]): boolean {
  const left = one.node[keyword];
  const right = other.node[keyword];
  if (!isObject(left) || !isObject(right)) return canonicalText(left) === canonicalText(right);
  if (keyword === "dependentRequired") return canonicalText(left) === canonicalText(right);
  if (keyword !== "dependentSchemas" && keyword !== "dependencies") {
    return same(partBelow(one, keyword), partBelow(other, keyword));
  }
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every(
      (name) =>
        name in right && same(partBelow(one, keyword, name), partBelow(other, keyword, name)),
    )
  );
}

// What is unevaluated depends on everything beside it, so the whole must be the same.
function unevaluatedGaps(outer: Part, inner: View, same: Comparison["same"]): Gap[] {
  const keyword = ["unevaluatedProperties", "unevaluatedItems"].find(
    (name) => outer.node[name] !== undefined && outer.node[name] !== true,
  );
  if (keyword === undefined || inner.parts.some((part) => same(outer, part))) return [];
  return [gapBetween(outer, inner, "condition", keyword, false)];
}
