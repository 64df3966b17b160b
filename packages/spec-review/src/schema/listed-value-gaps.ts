import type { Json } from "../document/json.ts";
import type { Gap } from "./gap.ts";
import type { Part } from "./part.ts";
import { gapBetween } from "./scalar-gaps.ts";
import { typeOf, typesIn, type View } from "./view.ts";

/** Tries each listed value of the inner schema on the bounds of `outer`. */
export function listedValueGaps(outer: Part, inner: View, values: readonly Json[]): Gap[] {
  const allowed = typesIn(outer.node);
  const tried = values.filter(
    (value) => typeFits(value, allowed) && inner.types.has(kindIn(inner, value)),
  );
  const keywords = new Set(tried.flatMap((value) => failing(outer, inner, value)));
  return [...keywords].map((keyword) =>
    gapBetween(
      outer,
      inner,
      keyword === "format" ? "format" : "bounds",
      keyword,
      keyword !== "format",
    ),
  );
}

function typeFits(value: Json, allowed: readonly string[]): boolean {
  return (
    allowed.includes(typeOf(value)) || (Number.isInteger(value) && allowed.includes("integer"))
  );
}

function kindIn(inner: View, value: Json): string {
  const type = typeOf(value);
  return type === "number" && !inner.types.has("number") ? "integer" : type;
}

function failing({ node }: Part, inner: View, value: Json): string[] {
  const failed: string[] = [];
  const check = (keyword: string, fits: (limit: never) => boolean): void => {
    if (node[keyword] !== undefined && !fits(node[keyword] as never)) failed.push(keyword);
  };
  if (typeof value === "number") {
    check("minimum", (limit: number) => value >= limit);
    check("maximum", (limit: number) => value <= limit);
    check("exclusiveMinimum", (limit: number) => value > limit);
    check("exclusiveMaximum", (limit: number) => value < limit);
    check("multipleOf", (limit: number) => Number.isInteger(value / limit));
    check("format", (name: string) => sameFormat(inner, name));
  } else if (typeof value === "string") {
    const length = [...value].length;
    check("minLength", (limit: number) => length >= limit);
    check("maxLength", (limit: number) => length <= limit);
    check("pattern", (pattern: string) => matches(pattern, value));
    check("format", (name: string) => sameFormat(inner, name));
  } else if (typeof value === "object" && value !== null) {
    // Lists and objects as listed values are too rare to look into.
    const silent = new Set([
      "type",
      "enum",
      "description",
      "title",
      "$ref",
      "allOf",
      "anyOf",
      "oneOf",
    ]);
    if (Object.keys(node).some((keyword) => !silent.has(keyword))) failed.push("enum");
  }
  return failed;
}

function sameFormat(inner: View, name: string): boolean {
  return inner.parts.some(({ node }) => node.format === name);
}

/** Whether a text matches a pattern of the document; a pattern that is none matches nothing. */
export function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}
