import { canonicalText, type Json, listOf } from "../document/json.ts";
import type { Aspect, Gap } from "./gap.ts";
import type { Part } from "./part.ts";
import { isPatternWithin } from "./pattern-within.ts";
import { typeOf, typesIn, type View } from "./view.ts";

/** Makes gaps between one part of the outer schema and what the inner one is. */
export function gapBetween(
  outer: Part,
  inner: View,
  aspect: Aspect,
  keyword: string,
  sure = true,
): Gap {
  const from = inner.parts.find(({ node }) => node[keyword] !== undefined) ?? inner.parts[0];
  return {
    aspect,
    keyword,
    outer: outer.pointer,
    inner: from?.pointer ?? "#",
    path: [],
    sure,
  };
}

/** What of the inner values fails on the types and the listed values of `outer`. */
export function typeGaps(outer: Part, inner: View): Gap[] {
  const allowed = typesIn(outer.node);
  const refused = [...inner.types].filter(
    (type) => !allowed.includes(type) && !(type === "integer" && allowed.includes("number")),
  );
  // A listed number may be whole although its type says number.
  const wrong = refused.filter(
    (type) => !(type === "number" && allowed.includes("integer") && wholeOnly(inner)),
  );
  return wrong.length > 0 ? [gapBetween(outer, inner, "type", "type")] : [];
}

function wholeOnly({ values }: View): boolean {
  return values?.every((value) => typeof value !== "number" || Number.isInteger(value)) ?? false;
}

/** What of the inner values is not among those that `outer` lists. */
export function valueGaps(outer: Part, inner: View): Gap[] {
  if (outer.node.enum === undefined) return [];
  const listed = listOf(outer.node.enum);
  const known = new Set(listed.map(canonicalText));
  const possible = inner.values ?? finiteValues(inner);
  if (possible?.every((value) => known.has(canonicalText(value)))) return [];
  // A type that is refused anyway is said there.
  const types = new Set(listed.map(typeOf));
  const sameTypes = possible?.filter((value) => types.has(typeOf(value)));
  if (sameTypes?.every((value) => known.has(canonicalText(value))) && outer.node.type !== undefined)
    return [];
  return [gapBetween(outer, inner, "values", "enum")];
}

function finiteValues({ types }: View): Json[] | undefined {
  if ([...types].some((type) => type !== "null" && type !== "boolean")) return undefined;
  return [...types].flatMap((type): Json[] => (type === "null" ? [null] : [true, false]));
}

type Bound = {
  readonly keyword: string;
  readonly limit: (view: View) => number | undefined;
  readonly least: boolean;
};

function tightest(keyword: string, least: boolean): (view: View) => number | undefined {
  return ({ parts }) => {
    const found = parts.flatMap(({ node }) =>
      typeof node[keyword] === "number" ? [node[keyword]] : [],
    );
    if (found.length === 0) return undefined;
    return least ? Math.max(...found) : Math.min(...found);
  };
}

const counted: Record<string, readonly Bound[]> = {
  string: bounds("minLength", "maxLength"),
  array: bounds("minItems", "maxItems"),
};

function bounds(least: string, most: string): Bound[] {
  return [
    { keyword: least, limit: tightest(least, true), least: true },
    { keyword: most, limit: tightest(most, false), least: false },
  ];
}

/** Lengths of texts and lists. */
export function lengthGaps(outer: Part, inner: View, type: "string" | "array"): Gap[] {
  return (counted[type] ?? []).flatMap(({ keyword, limit, least }) => {
    const wanted = outer.node[keyword];
    if (typeof wanted !== "number" || (least && wanted <= 0)) return [];
    const given = limit(inner) ?? (least ? 0 : Number.POSITIVE_INFINITY);
    const fits = least ? given >= wanted : given <= wanted;
    return fits ? [] : [gapBetween(outer, inner, "bounds", keyword)];
  });
}

interface Edge {
  readonly value: number;
  readonly open: boolean;
}

function edge(view: View, inclusive: string, exclusive: string, sign: 1 | -1): Edge | undefined {
  let best: Edge | undefined;
  for (const { node } of view.parts) {
    for (const [keyword, open] of [
      [inclusive, false],
      [exclusive, true],
    ] as const) {
      const value = node[keyword];
      if (typeof value !== "number") continue;
      const tighter =
        best === undefined || (value - best.value) * sign > 0 || (value === best.value && open);
      if (tighter) best = { value, open };
    }
  }
  return best;
}

/** The range of numbers, and what they are multiples of. */
export function numberGaps(outer: Part, inner: View): Gap[] {
  const gaps: Gap[] = [];
  for (const [inclusive, exclusive, sign] of [
    ["minimum", "exclusiveMinimum", 1],
    ["maximum", "exclusiveMaximum", -1],
  ] as const) {
    const given = edge(inner, inclusive, exclusive, sign);
    for (const [keyword, open] of [
      [inclusive, false],
      [exclusive, true],
    ] as const) {
      const wanted = outer.node[keyword];
      if (typeof wanted !== "number") continue;
      const distance = given === undefined ? -1 : (given.value - wanted) * sign;
      const fits = distance > 0 || (distance === 0 && (!open || given?.open === true));
      if (!fits) gaps.push(gapBetween(outer, inner, "bounds", keyword));
    }
  }
  return [...gaps, ...multipleGaps(outer, inner)];
}

function multipleGaps(outer: Part, inner: View): Gap[] {
  const wanted = outer.node.multipleOf;
  if (typeof wanted !== "number") return [];
  const given = inner.parts.flatMap(({ node }) =>
    typeof node.multipleOf === "number" ? [node.multipleOf] : [],
  );
  const whole = inner.types.has("integer") && !inner.types.has("number");
  const fits =
    given.some((one) => Number.isInteger(one / wanted)) || (whole && Number.isInteger(1 / wanted));
  return fits ? [] : [gapBetween(outer, inner, "bounds", "multipleOf")];
}

// A wider format takes what a narrower one takes.
const widerFormats: Record<string, readonly string[]> = { int64: ["int32"], double: ["float"] };

function isFormatWithin(inner: string, outer: string): boolean {
  return inner === outer || widerFormats[outer]?.includes(inner) === true;
}

/** Formats and the like: without knowing them, only the same one fits. Patterns are worked out. */
export function formatGaps(outer: Part, inner: View, keywords: readonly string[]): Gap[] {
  return keywords.flatMap((keyword) => {
    const wanted = outer.node[keyword];
    if (wanted === undefined) return [];
    const given = inner.parts.flatMap(({ node }) =>
      node[keyword] === undefined ? [] : [node[keyword]],
    );
    const fits = keyword === "pattern" ? isPatternWithin : isFormatWithin;
    if (given.some((value) => fits(String(value), String(wanted)))) return [];
    return [
      gapBetween(
        outer,
        inner,
        keyword === "pattern" ? "pattern" : "format",
        keyword,
        keyword !== "pattern",
      ),
    ];
  });
}
