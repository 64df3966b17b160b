import { isObject, objectOf } from "../document/json.ts";
import { type Gap, under } from "./gap.ts";
import type { Comparison } from "./judge.ts";
import { matches } from "./listed-value-gaps.ts";
import { type Conjunction, isMade, type Part, partBelow } from "./part.ts";
import { gapBetween } from "./scalar-gaps.ts";
import { documentedNames, type View } from "./view.ts";

/**
 * Properties that the base documents and the head does not: a program that names them no longer
 * fits, even where their values would pass.
 */
export function lostProperties(outer: View, inner: View, { direction, keeps }: Comparison): Gap[] {
  if (!outer.types.has("object") || !inner.types.has("object")) return [];
  // One branch of a choice lacks what the others have: it is compared with one branch.
  if (outer.unions.length > 0 && isOpened(inner)) return [];
  const outerIsBase = outer.parts[0]?.document === keeps;
  const base = documentedNames(outerIsBase ? outer : inner, direction);
  const head = documentedNames(outerIsBase ? inner : outer, direction);
  const rest = (outerIsBase ? inner : outer).parts[0];
  // A head that says nothing at all about objects is told of by its type.
  if (rest === undefined || (head.size === 0 && isVague(outerIsBase ? inner : outer))) return [];
  return [...base].flatMap(([name, part]): Gap[] => {
    if (head.has(name)) return [];
    return [outerIsBase ? lostProperty(name, part, rest) : lostProperty(name, rest, part)];
  });
}

function lostProperty(keyword: string, outer: Part, inner: Part): Gap {
  const [outside, inside] = [outer.pointer, inner.pointer];
  return {
    aspect: "property",
    keyword,
    outer: outside,
    inner: inside,
    path: [keyword],
    sure: true,
  };
}

function isOpened({ parts }: View): boolean {
  return parts.some(({ node, without }) => without.length > 0 || isMade(node));
}

function isVague({ parts, unions }: View): boolean {
  return unions.length === 0 && parts.every(({ node }) => node.type === undefined);
}

/** What of the inner objects the outer schema refuses. */
export function objectGaps(outer: View, inner: View, comparison: Comparison): Gap[] {
  if (!inner.types.has("object") || inner.values !== undefined) return [];
  return [
    ...outer.parts.flatMap((part) => [
      ...requiredGaps(part, outer, inner),
      ...sizeGaps(part, inner),
    ]),
    ...propertyGaps(outer, inner, comparison),
    ...outer.parts.flatMap((part) => closedGaps(part, inner, comparison)),
  ];
}

function requiredGaps(part: Part, outer: View, inner: View): Gap[] {
  const list = Array.isArray(part.node.required) ? part.node.required.map(String) : [];
  return list
    .filter((name) => outer.required.has(name) && !inner.required.has(name))
    .map((name) => ({ ...gapBetween(part, inner, "required", "required"), path: [name] }));
}

function sizeGaps(part: Part, inner: View): Gap[] {
  const { minProperties, maxProperties } = part.node;
  const gaps: Gap[] = [];
  const least = Math.max(inner.required.size, ...limits(inner, "minProperties"));
  if (typeof minProperties === "number" && least < minProperties) {
    gaps.push(gapBetween(part, inner, "bounds", "minProperties"));
  }
  const closed = inner.parts
    .filter(isClosed)
    .map(({ node }) => Object.keys(objectOf(node.properties)).length);
  const most = Math.min(Number.POSITIVE_INFINITY, ...limits(inner, "maxProperties"), ...closed);
  if (typeof maxProperties === "number" && most > maxProperties) {
    gaps.push(gapBetween(part, inner, "bounds", "maxProperties"));
  }
  return gaps;
}

function limits({ parts }: View, keyword: string): number[] {
  return parts.flatMap(({ node }) => (typeof node[keyword] === "number" ? [node[keyword]] : []));
}

function isClosed({ node }: Part): boolean {
  return node.additionalProperties === false && node.patternProperties === undefined;
}

/** Each property that the inner schema documents, against all that the outer one says of it. */
function propertyGaps(outer: View, inner: View, comparison: Comparison): Gap[] {
  return [...allNames(outer, inner)].flatMap((name) => {
    const given = inner.parts.flatMap((part) => partsFor(part, name));
    if (given.length === 0 || given.some((part) => part.node.not !== undefined && isNothing(part)))
      return [];
    const refusing = outer.parts.find((part) => refuses(part, name));
    if (refusing !== undefined) return [refusedProperty(name, refusing, outer, inner, comparison)];
    const wanted = outer.parts.flatMap((part) => partsFor(part, name));
    return under(name, comparison.contains(wanted, given));
  });
}

/** A property that a closed schema lacks: lost, when the base is the one that has it. */
function refusedProperty(
  name: string,
  refusing: Part,
  outer: View,
  inner: View,
  { direction, keeps }: Comparison,
): Gap {
  const documented = documentedNames(inner, direction).get(name);
  const [rest] = outer.parts;
  if (documented !== undefined && rest !== undefined && documented.document === keeps) {
    return lostProperty(name, rest, documented);
  }
  return { ...gapBetween(refusing, inner, "closed", "additionalProperties"), path: [name] };
}

function isNothing({ node }: Part): boolean {
  return isObject(node.not) && Object.keys(node.not).length === 0;
}

// A name that only the outer schema has can come from an inner schema that takes any name.
function allNames(outer: View, inner: View): Set<string> {
  const open = inner.parts.some(({ node }) => mapsAnyName(node));
  return new Set([...inner.names, ...(open ? outer.names : [])]);
}

function mapsAnyName(node: Part["node"]): boolean {
  return (
    node.additionalProperties === true ||
    isObject(node.additionalProperties) ||
    isObject(node.patternProperties)
  );
}

function refuses(part: Part, name: string): boolean {
  return part.node.additionalProperties === false && partsFor(part, name).length === 0;
}

/** What a part says about the property `name`. */
function partsFor(part: Part, name: string): Conjunction {
  const { node } = part;
  const own = isOwn(node.properties, name) ? [partBelow(part, "properties", name)] : [];
  const patterns = Object.keys(objectOf(node.patternProperties)).filter((pattern) =>
    matches(pattern, name),
  );
  const matched = patterns.map((pattern) => partBelow(part, "patternProperties", pattern));
  if (own.length + matched.length > 0) return [...own, ...matched];
  const others = node.additionalProperties;
  if (others === undefined || others === false) return [];
  return [partBelow(part, "additionalProperties")];
}

function isOwn(container: unknown, name: string): boolean {
  return isObject(container) && Object.hasOwn(container, name);
}

/** Properties that nobody names: what the outer part says of them, against the inner schema. */
function closedGaps(part: Part, inner: View, comparison: Comparison): Gap[] {
  const { additionalProperties } = part.node;
  const gaps = patternGaps(part, inner, comparison);
  if (additionalProperties === undefined || additionalProperties === true) return gaps;
  const explicit = inner.parts.filter(({ node }) => node.additionalProperties !== undefined);
  if (explicit.some(isClosed)) return gaps;
  if (explicit.length === 0)
    return [...gaps, gapBetween(part, inner, "closed", "additionalProperties", false)];
  if (additionalProperties === false)
    return [...gaps, gapBetween(part, inner, "closed", "additionalProperties")];
  const given = explicit.map((one) => partBelow(one, "additionalProperties"));
  const wanted = [partBelow(part, "additionalProperties")];
  return [...gaps, ...under("{}", comparison.contains(wanted, given))];
}

/** Patterns of names: the same pattern on both sides, or nobody can tell. */
function patternGaps(part: Part, inner: View, comparison: Comparison): Gap[] {
  const ours = Object.keys(objectOf(part.node.patternProperties));
  const theirs = inner.parts.flatMap((one) =>
    Object.keys(objectOf(one.node.patternProperties)).map((pattern) => ({ one, pattern })),
  );
  const gaps = ours.flatMap((pattern) => {
    const given = theirs.filter((their) => their.pattern === pattern);
    const [first] = given;
    if (first === undefined) {
      const open = !inner.parts.some(isClosed);
      return open ? [gapBetween(part, inner, "condition", "patternProperties", false)] : [];
    }
    const inside = given.map(({ one }) => partBelow(one, "patternProperties", pattern));
    const outside = [partBelow(part, "patternProperties", pattern)];
    return under("{}", comparison.contains(outside, inside));
  });
  const others = theirs.filter(({ pattern }) => !ours.includes(pattern));
  const limited = part.node.additionalProperties !== undefined || ours.length > 0;
  if (others.length > 0 && limited)
    gaps.push(gapBetween(part, inner, "condition", "patternProperties", false));
  return gaps;
}
