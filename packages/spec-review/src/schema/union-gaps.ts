import { listOf } from "../document/json.ts";
import { disjoint } from "./disjoint.ts";
import type { Gap } from "./gap.ts";
import type { Comparison } from "./judge.ts";
import { type Conjunction, madePart, type Part } from "./part.ts";
import { gapBetween } from "./scalar-gaps.ts";
import { type Union, type View, viewOf } from "./view.ts";

/**
 * Deals with choices. `plain` is what fails without looking into them; a choice of the inner schema
 * may still rule it out, so each of its branches is tried by itself when something fails.
 */
export function unionGaps(outer: View, inner: View, plain: Gap[], comparison: Comparison): Gap[] {
  const open = outer.unions.filter(
    (union) => !inner.unions.some((other) => sameUnion(union, other, comparison)),
  );
  const direct = comparison.trials.attempt(() => [
    ...plain,
    ...open.flatMap((union) => choiceGaps(union, outer, inner, comparison)),
  ]);
  if (direct.length === 0) return [];
  const [choice] = inner.unions;
  const apart = choice === undefined ? split(inner) : branchesOf(inner, choice);
  if (apart === undefined || (choice === undefined && open.length === 0)) return direct;
  const gaps = apart.flatMap((conjunction) => comparison.contains(outer.parts, conjunction));
  // What no branch can mend is said once, at the place itself.
  const atPlace = new Set(gaps.map(place));
  const kept = direct.filter((gap) => atPlace.has(place(gap)));
  return kept.length > 0
    ? [...kept, ...gaps.filter((gap) => !kept.some((one) => place(one) === place(gap)))]
    : gaps;
}

function place({ aspect, keyword, outer, path }: Gap): string {
  return `${aspect} ${keyword} ${outer} ${path.join()}`;
}

function sameUnion(one: Union, other: Union, { same }: Comparison): boolean {
  if (one.keyword !== other.keyword || one.branches.length !== other.branches.length) return false;
  const free = [...other.branches];
  return one.branches.every((branch) => {
    const found = free.findIndex((candidate) => same(branch, candidate));
    if (found >= 0) free.splice(found, 1);
    return found >= 0;
  });
}

/** Opening a choice takes it away from its part and adds one branch. */
function branchesOf(inner: View, union: Union): Conjunction[] {
  const { part, keyword, branches } = union;
  const rest = inner.parts.map((one): Part => {
    if (one.pointer !== part.pointer) return one;
    return { ...one, without: [...one.without, keyword] };
  });
  return branches.map((branch) => [...withoutOpened(rest), branch]);
}

// The parts are flattened already; opened again, they must not bring the choice back.
function withoutOpened(parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const { $ref: _, allOf: __, ...node } = part.node;
    return { ...part, node };
  });
}

/** One conjunction for each type, or for each listed value, when there is more than one. */
function split(inner: View): Conjunction[] | undefined {
  const [first] = inner.parts;
  if (first === undefined) return undefined;
  if (inner.values !== undefined && inner.values.length > 1 && inner.values.length <= 50) {
    return inner.values.map((value) => [...inner.parts, madePart(first, { enum: [value] })]);
  }
  if (inner.types.size < 2 || inner.values !== undefined) return undefined;
  return [...inner.types].map((type) => [...inner.parts, madePart(first, { type })]);
}

/** Why none of the branches takes what the inner schema has. */
function choiceGaps(union: Union, outer: View, inner: View, comparison: Comparison): Gap[] {
  let best: Gap[] | undefined;
  // Together with what stands beside the choice: it may document what the branches do not.
  for (const [index, chosen] of branchesOf(outer, union).entries()) {
    const branch = union.branches[index]!;
    const gaps = comparison.trials.attempt(() => comparison.contains(chosen, inner.parts));
    if (gaps.length === 0)
      return union.keyword === "oneOf" ? overlapGaps(union, branch, inner, comparison) : [];
    if (best === undefined || weight(gaps) < weight(best)) best = gaps;
  }
  if (best?.every(({ path }) => path.length > 0) && asManyBranches(union, inner)) {
    return best.map((gap) => ({ ...gap, sure: gap.sure && union.branches.length === 1 }));
  }
  return [gapBetween(union.part, inner, "shape", union.keyword, false)];
}

// Only when no branch came or went is the nearest one the one that was changed.
function asManyBranches({ keyword, branches }: Union, inner: View): boolean {
  const opened = inner.parts.filter(({ without }) => without.includes(keyword));
  return opened.some(({ node }) => listOf(node[keyword]).length === branches.length);
}

// A wrong type at the top means that this is not the branch that was meant.
function weight(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { path }) => sum + (path.length === 0 ? 100 : 1), 0);
}

/** `oneOf` refuses what two branches take: the others must not take it too. */
function overlapGaps(union: Union, taken: Part, inner: View, { direction }: Comparison): Gap[] {
  const others = union.branches.filter((branch) => branch !== taken);
  const overlaps = others.some(
    (branch) => !disjoint(viewOf([branch], direction), inner, direction),
  );
  return overlaps
    ? [
        {
          ...gapBetween(union.part, inner, "shape", union.keyword, false),
          keyword: "oneOf overlap",
        },
      ]
    : [];
}
