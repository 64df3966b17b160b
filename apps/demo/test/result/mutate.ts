import fc from "fast-check";

type Holder = Record<string, unknown> | unknown[];

/** What servers, gateways and ill-meaning people have put where something else was expected. */
const foreign = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    "",
    " ",
    true,
    false,
    0,
    -1,
    0.1,
    1e21,
    1e308,
    9999_0101_0190_0002,
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\u202Eteks terbalik\u202C",
    "\u0000\u0007\u001b[31m\u009b",
    "\u2028\u2029\u200b\ufeff\ud800",
    "{count, plural, one {#}}",
    "%s {0} <b>",
    "9999010101900001",
    "2026-13-45T99:99:99Z",
    "javascript:alert(1)",
    "__proto__",
    "x".repeat(60_000),
    "@".repeat(20_000),
    "é ".repeat(10_000),
  ),
  fc.integer({ min: 1, max: 4000 }).map(nested),
  fc.array(fc.constantFrom({}, null, "a", 1, [[]], { title: {} }), { maxLength: 90 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const names = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "length",
    "then",
    "$$typeof",
    "dangerouslySetInnerHTML",
    "<script>",
    "a.b",
    "score",
    "title",
    "9999010101900001",
    "",
  ),
  fc.string(),
);

const edit = fc.record({
  /** Which place, of all there are. */
  place: fc.nat(),
  how: fc.constantFrom("delete", "replace", "replace", "add"),
  name: names,
  value: foreign,
});

/** Changes to a JSON document, whatever it holds. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

export type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** A copy of a document with changes made to it. */
export function mutated<T>(document: T, changes: readonly Edit[]): T {
  const copy = structuredClone(document);
  for (const { place, how, name, value } of changes) {
    const places = placesIn(copy);
    const [holder, key] = places[place % Math.max(1, places.length)] ?? [];
    if (holder === undefined || key === undefined) return copy;
    if (how === "replace") set(holder, key, value);
    else if (how === "add") set(holder, name, value);
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return copy;
}

/** Every place of a document: what holds it, and under which name. Not beneath what was nested on purpose. */
export function placesIn(document: unknown): (readonly [holder: Holder, key: string])[] {
  const places: (readonly [Holder, string])[] = [];
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== "object" || value === null || depth > 20) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push([value as Holder, key]);
      visit(inner, depth + 1);
    }
  };
  visit(document, 0);
  return places;
}

// Defined, not assigned: "__proto__" is a name like any other in JSON.
function set(holder: Holder, key: string, value: unknown): void {
  const of = { value, enumerable: true, writable: true, configurable: true };
  if (Array.isArray(holder) && !/^\d+$/.test(key)) holder.push(value);
  else Object.defineProperty(holder, key, of);
}

function nested(depth: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { title: value };
  return value;
}
