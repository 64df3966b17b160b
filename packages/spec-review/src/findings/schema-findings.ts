import type { Difference } from "../differ/redocly-diff.ts";
import type { Json, JsonObject } from "../document/json.ts";
import { canonicalText, listOf } from "../document/json.ts";
import { below, isWithin, type Pointer, stepsOf, valueAt } from "../document/pointer.ts";
import type { ChangeKind, Draft } from "../finding.ts";
import type { Aspect } from "../schema/gap.ts";
import { joined, placeName } from "./place-name.ts";
import type { SchemaChange } from "./schema-changes.ts";
import { schemaMessage } from "./schema-message.ts";

/** The documents that a change is between. */
export interface Documents {
  readonly base: JsonObject;
  readonly head: JsonObject;
}

/** Words each change of a schema that concerns which values are valid. */
export function schemaFindings(
  documents: Documents,
  changes: readonly SchemaChange[],
  differences: readonly Difference[],
): Draft[] {
  const hurting = new Set(changes.filter(({ hurts }) => hurts).map(placeOf));
  const properties = new Set(
    changes
      .filter(({ gap }) => gap.aspect === "property")
      .map(({ direction, hurts, gap, places }) =>
        propertyKey(direction, hurts, places[0], gap.path),
      ),
  );
  const major = differences.filter(({ impact }) => impact === "major");
  return changes
    .filter((change) => change.hurts || !hurting.has(placeOf(change)))
    .filter((change) => !isImplied(change, properties) && !isDoubled(change, changes))
    .map((change) => finding(documents, change, major));
}

// What a removed property did not need, and what a new property always has, goes without saying.
function isImplied(
  { direction, hurts, gap, places }: SchemaChange,
  properties: ReadonlySet<string>,
): boolean {
  if (gap.aspect !== "required") return false;
  const [place] = places;
  const about = (hurting: boolean): boolean =>
    properties.has(propertyKey(direction, hurting, place, gap.path));
  return direction === "response" ? about(hurts) : !hurts && about(true);
}

function propertyKey(
  direction: string,
  hurts: boolean,
  place: SchemaChange["places"][number] | undefined,
  path: readonly string[],
): string {
  return `${direction} ${hurts} ${place?.pair.head.key} ${place?.slot.key} ${path.join("/")}`;
}

// Where the options no longer fit, that they overlap is no news.
function isDoubled(
  { gap, base, head, direction }: SchemaChange,
  changes: readonly SchemaChange[],
): boolean {
  if (gap.keyword !== "oneOf overlap") return false;
  return changes.some(
    (other) =>
      other.hurts &&
      other.gap.keyword !== gap.keyword &&
      other.direction === direction &&
      (isWithin(other.base, base) || isWithin(other.head, head)),
  );
}

// One keyword that changed both ways is one change.
function placeOf({ direction, gap, base, head }: SchemaChange): string {
  return `${direction} ${gap.aspect} ${gap.keyword} ${base} ${head}`;
}

function finding(documents: Documents, change: SchemaChange, major: readonly Difference[]): Draft {
  const kind = kindOf(change, major);
  const keyword = change.gap.aspect === "property" ? undefined : change.gap.keyword;
  const before =
    keyword === undefined ? undefined : keywordValue(documents.base, change.base, keyword);
  const after =
    keyword === undefined ? undefined : keywordValue(documents.head, change.head, keyword);
  const operations = [
    ...new Map(change.places.map(({ pair }) => [pair.head.key, pair.head.name])).values(),
  ];
  return {
    id: idOf(change, kind),
    kind,
    operations,
    where: whereOf(documents, change),
    message: schemaMessage(change, before, after),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    pointers: { base: change.base, head: change.head },
  };
}

/** What could only not be shown to fit breaks when the differ calls it breaking too. */
function kindOf(
  { hurts, gap, base, head }: SchemaChange,
  major: readonly Difference[],
): ChangeKind {
  if (!hurts) return "added";
  if (gap.sure) return "breaking";
  const confirmed = major.some((difference) => touches(difference, base, head));
  return confirmed ? "breaking" : "behaviour";
}

/** Whether a difference is at, above or below one of two places. */
export function touches(difference: Difference, base: Pointer, head: Pointer): boolean {
  const near = (one: Pointer | undefined, other: Pointer): boolean =>
    one !== undefined && (isWithin(one, other) || isWithin(other, one));
  return near(difference.base?.pointer, base) || near(difference.revision?.pointer, head);
}

const removed: Partial<Record<Aspect, string>> = { property: "property-removed" };

function idOf({ direction, hurts, gap }: SchemaChange, kind: ChangeKind): string {
  if (kind === "behaviour") return `${direction}-unproven`;
  if (hurts) return `${direction}-${removed[gap.aspect] ?? gap.aspect}`;
  if (gap.aspect === "property") return `${direction}-property-added`;
  return direction === "request" ? "request-widened" : "response-narrowed";
}

function keywordValue(document: JsonObject, pointer: Pointer, keyword: string): Json | undefined {
  return valueAt(document, below(pointer, keyword.split(" ")[0] ?? keyword));
}

/** A place in a component is called by the component, others by the first place that shows it. */
function whereOf(
  documents: Documents,
  { gap, base, head, places, direction }: SchemaChange,
): string {
  const inSchemas = (pointer: Pointer): boolean => stepsOf(pointer)[1] === "schemas";
  const named = inSchemas(head)
    ? placeName(documents.head, head)
    : inSchemas(base)
      ? placeName(documents.base, base)
      : undefined;
  const last = gap.aspect === "required" ? gap.path.slice(-1) : [];
  if (named !== undefined) {
    const own =
      gap.aspect === "property" ? propertyPlace(documents, base, head, gap.keyword) : named;
    const path = last.length > 0 && gap.aspect === "required" ? requiredPlace(own, last) : own;
    return `${path}${direction === "request" ? " (sent)" : ""}`;
  }
  const [first] = places;
  return joined(first?.slot.label ?? "", gap.path);
}

function requiredPlace(place: string, last: readonly string[]): string {
  return place.includes(": ") ? `${place}.${last.join(".")}` : `${place}: ${last.join(".")}`;
}

// The side that has the property names it.
function propertyPlace(
  { base: before, head: after }: Documents,
  base: Pointer,
  head: Pointer,
  name: string,
): string {
  return stepsOf(base).at(-1) === name ? placeName(before, base) : placeName(after, head);
}

/** The entries of one list that another lacks. */
export function missingFrom(list: Json | undefined, other: Json | undefined): Json[] {
  const known = new Set(listOf(other).map(canonicalText));
  return listOf(list).filter((value) => !known.has(canonicalText(value)));
}
