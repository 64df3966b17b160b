import { listOf } from "../document/json.ts";
import { type Gap, under } from "./gap.ts";
import type { Comparison } from "./judge.ts";
import { type Conjunction, type Part, partBelow } from "./part.ts";
import { gapBetween, lengthGaps } from "./scalar-gaps.ts";
import type { View } from "./view.ts";

/** What of the inner lists `outer` refuses. */
export function arrayGaps(outer: Part, inner: View, comparison: Comparison): Gap[] {
  const gaps = lengthGaps(outer, inner, "array");
  const unique = inner.parts.some(({ node }) => node.uniqueItems === true) || longest(inner) <= 1;
  if (outer.node.uniqueItems === true && !unique) {
    gaps.push(gapBetween(outer, inner, "bounds", "uniqueItems"));
  }
  if (longest(inner) === 0) return gaps;
  return [
    ...gaps,
    ...positionGaps(outer, inner, comparison),
    ...itemGaps(outer, inner, comparison),
  ];
}

function longest({ parts }: View): number {
  const limits = parts.flatMap(({ node }) =>
    typeof node.maxItems === "number" ? [node.maxItems] : [],
  );
  return Math.min(Number.POSITIVE_INFINITY, ...limits);
}

function positions(part: Part): number {
  return listOf(part.node.prefixItems).length;
}

/** Each position that `outer` describes by itself. */
function positionGaps(outer: Part, inner: View, comparison: Comparison): Gap[] {
  return [...Array(positions(outer)).keys()].flatMap((index) => {
    const wanted = [partBelow(outer, "prefixItems", index)];
    return under(`[${index}]`, comparison.contains(wanted, at(inner, index)));
  });
}

/** All further positions. */
function itemGaps(outer: Part, inner: View, comparison: Comparison): Gap[] {
  if (outer.node.items === undefined || outer.node.items === true) return [];
  const from = positions(outer);
  const until = Math.max(from, ...inner.parts.map(positions));
  const wanted = [partBelow(outer, "items")];
  // The last one stands for every position that nothing describes by itself.
  return [...Array(until - from + 1).keys()].flatMap((step) => {
    if (from + step >= longest(inner)) return [];
    return under("[]", comparison.contains(wanted, at(inner, from + step)));
  });
}

function at({ parts }: View, index: number): Conjunction {
  const found = parts.flatMap((part) => {
    if (index < positions(part)) return [partBelow(part, "prefixItems", index)];
    return part.node.items === undefined ? [] : [partBelow(part, "items")];
  });
  const [first] = parts;
  return found.length > 0 || first === undefined ? found : [partBelow(first, "items")];
}
