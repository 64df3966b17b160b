import type { JsonObject } from "../document/json.ts";
import { arrayGaps } from "./array-gaps.ts";
import { conditionGaps } from "./condition-gaps.ts";
import { distinct, type Gap } from "./gap.ts";
import { listedValueGaps } from "./listed-value-gaps.ts";
import { lostProperties, objectGaps } from "./object-gaps.ts";
import { type Conjunction, flattened, keyOf, type Part } from "./part.ts";
import { makeSame, type Same } from "./same.ts";
import { formatGaps, lengthGaps, numberGaps, typeGaps, valueGaps } from "./scalar-gaps.ts";
import { Trials } from "./trials.ts";
import { unionGaps } from "./union-gaps.ts";
import { type Direction, type View, viewOf } from "./view.ts";

/** What a comparison of two schemas needs to know. */
export interface Comparison {
  readonly direction: Direction;
  /** The document whose documented properties must all be in the other. */
  readonly keeps: JsonObject;
  readonly same: Same;
  readonly trials: Trials;
  readonly contains: (outer: Conjunction, inner: Conjunction) => Gap[];
}

/** Tells why the inner schema may have values that the outer one refuses; no gap means it has none. */
export type Judge = (outer: Part, inner: Part) => Gap[];

/**
 * A judge for pairs of schemas of two documents. It is careful: where it cannot show that every
 * inner value is an outer value it says so, `sure` being false.
 *
 * @param keeps a property that this document documents must be documented by the other too
 */
export function makeJudge(direction: Direction, keeps: JsonObject): Judge {
  const same = makeSame();
  const trials = new Trials();
  const comparison: Comparison = {
    direction,
    keeps,
    same,
    trials,
    contains: (outer, inner) => contained(outer, inner, comparison),
  };
  return (outer, inner) => {
    trials.begin();
    const gaps = contained([outer], [inner], comparison);
    trials.end(gaps.length === 0);
    return distinct(gaps);
  };
}

function contained(outside: Conjunction, inside: Conjunction, comparison: Comparison): Gap[] {
  const { same, trials, direction } = comparison;
  const outer = flattened(outside);
  const inner = flattened(inside);
  const [one] = outer;
  const [other] = inner[0] === undefined ? inside : inner;
  if (one === undefined || other === undefined) return [];
  if (outer.length === inner.length && outer.every((part, at) => same(part, inner[at]!))) return [];
  const key = `${keyOf(outer)} > ${keyOf(inner)}`;
  const known = trials.known(key);
  if (known !== undefined) return known;
  if (!trials.enter(key)) return [tooLarge(one, other)];
  const gaps = distinct(gapsOf(viewOf(outer, direction), inner, comparison), 50);
  trials.leave(key, gaps);
  return gaps;
}

function tooLarge(outer: Part, inner: Part): Gap {
  return {
    aspect: "condition",
    keyword: "size",
    outer: outer.pointer,
    inner: inner.pointer,
    path: [],
    sure: false,
  };
}

function gapsOf(outside: View, inner: Conjunction, comparison: Comparison): Gap[] {
  const inside = viewOf(inner, comparison.direction);
  if (isEmpty(inside)) return [];
  const lost = lostProperties(outside, inside, comparison);
  const plain = [
    ...outside.parts.flatMap((part) => partGaps(part, inside, comparison)),
    ...objectGaps(outside, inside, comparison),
  ];
  return [...lost, ...unionGaps(outside, inside, plain, comparison)];
}

function isEmpty({ types, values }: View): boolean {
  return types.size === 0 || values?.length === 0;
}

/** What one part refuses, its choices and its properties apart. */
function partGaps(outer: Part, inner: View, comparison: Comparison): Gap[] {
  const gaps = [...typeGaps(outer, inner), ...valueGaps(outer, inner)];
  const { types, values } = inner;
  if (values !== undefined) gaps.push(...listedValueGaps(outer, inner, values));
  else {
    if (types.has("number") || types.has("integer")) gaps.push(...numberGaps(outer, inner));
    if (types.has("string")) {
      gaps.push(...lengthGaps(outer, inner, "string"), ...formatGaps(outer, inner, textKeywords));
    } else if (types.has("number") || types.has("integer")) {
      gaps.push(...formatGaps(outer, inner, ["format"]));
    }
    if (types.has("array")) gaps.push(...arrayGaps(outer, inner, comparison));
  }
  return [...gaps, ...conditionGaps(outer, inner, comparison)];
}

const textKeywords = ["pattern", "format", "contentEncoding", "contentMediaType"];
