import type { JsonObject } from "../document/json.ts";
import type { Operation, Slot } from "../document/operations.ts";
import type { Gap } from "../schema/gap.ts";
import { type Judge, makeJudge } from "../schema/judge.ts";
import { type Part, partAt } from "../schema/part.ts";
import type { Direction } from "../schema/view.ts";

/** An operation of the base with the same one of the head. */
export interface Pair {
  readonly base: Operation;
  readonly head: Operation;
}

/** A gap between two schemas, with all the places that it shows in. */
export interface SchemaChange {
  readonly direction: Direction;
  /** True when the base fits no longer; false when only the head has become wider. */
  readonly hurts: boolean;
  readonly gap: Gap;
  readonly base: string;
  readonly head: string;
  readonly places: Array<{ readonly pair: Pair; readonly slot: Slot }>;
}

/** The judges of both directions, each way round. */
function judges(documents: {
  readonly base: JsonObject;
  readonly head: JsonObject;
}): Record<Direction, { forward: Judge; back: Judge }> {
  const pairOf = (direction: Direction) => ({
    forward: makeJudge(direction, documents.base),
    back: makeJudge(direction, documents.head),
  });
  return { request: pairOf("request"), response: pairOf("response") };
}

/** Compares the schemas of every place that both documents have. */
export function schemaChanges(
  documents: { readonly base: JsonObject; readonly head: JsonObject },
  pairs: readonly Pair[],
): SchemaChange[] {
  const judge = judges(documents);
  const found = new Map<string, SchemaChange>();
  for (const pair of pairs) {
    for (const [slot, other] of sharedSlots(pair)) {
      const base = partOf(documents.base, slot);
      const head = partOf(documents.head, other);
      const sides = { direction: slot.direction, base, head };
      for (const hurts of [true, false]) {
        for (const change of changesOf(sides, judge[slot.direction], hurts)) {
          const key = `${hurts} ${slot.direction} ${change.gap.aspect} ${change.gap.keyword} ${change.base} ${change.head}`;
          const known = found.get(key) ?? change;
          known.places.push({ pair, slot: other });
          found.set(key, known);
        }
      }
    }
  }
  return [...found.values()];
}

function sharedSlots({ base, head }: Pair): Array<readonly [Slot, Slot]> {
  const others = new Map(head.slots.map((slot) => [slot.key, slot]));
  return base.slots.flatMap((slot) => {
    const other = others.get(slot.key);
    return other === undefined ? [] : [[slot, other] as const];
  });
}

function partOf(document: JsonObject, { schema }: Slot): Part {
  return partAt(document, schema.pointer, schema.value);
}

function changesOf(
  { direction, base, head }: { direction: Direction; base: Part; head: Part },
  { forward, back }: { forward: Judge; back: Judge },
  hurts: boolean,
): SchemaChange[] {
  // Requests: the head must take what the base took. Answers: the base must foresee what the head sends.
  const headIsOuter = (direction === "request") === hurts;
  const judge = hurts ? forward : back;
  const gaps = headIsOuter ? judge(head, base) : judge(base, head);
  return gaps.map((gap) => ({
    direction,
    hurts,
    gap,
    base: headIsOuter ? gap.inner : gap.outer,
    head: headIsOuter ? gap.outer : gap.inner,
    places: [],
  }));
}
