import fc from "fast-check";
import { mergeSchemas } from "../document/merge-schemas.ts";
import { type JsonType, type Schema, type SchemaObject, typesOf } from "../document/schema.ts";
import { arbitraryOf } from "./arbitrary.ts";
import { numberRange } from "./number-arbitrary.ts";
import { fullSample } from "./sample.ts";
import { textVariants } from "./text-variants.ts";
import { maxDepth, type Spot, type ValueSettings } from "./value-settings.ts";
import { absent, inside, type Variant } from "./variant.ts";

/** Every value at an edge of a schema (n-1, n, n+1, each of an enum, absent, null, another type). */
export function variantsOf(schema: Schema, spot: Spot, settings: ValueSettings): Variant[] {
  const flat = settings.document.flat(schema);
  if (spot.depth > maxDepth) return [];
  if ("const" in flat) return [...choices([flat.const]), ...otherTypes(flat)];
  if (flat.enum !== undefined) return [...choices(flat.enum), ...otherTypes(flat)];
  const branches = flat.oneOf ?? flat.anyOf;
  if (branches !== undefined) {
    const { oneOf: _, anyOf: __, ...rest } = flat;
    return branches.flatMap((branch, index) => {
      const merged = mergeSchemas(settings.document.flat(branch), rest);
      const value = fullSample(merged, spot, settings);
      return [
        { at: [], what: `alternative ${index + 1}`, value },
        // A change inside of an alternative is made to that alternative.
        ...variantsOf(merged, spot, settings).filter(({ at }) => index === 0 || at.length === 0),
      ];
    });
  }
  return [
    ...typesOf(flat).flatMap((type) => ofType(type, flat, spot, settings)),
    ...otherTypes(flat),
  ];
}

function ofType(
  type: JsonType,
  schema: SchemaObject,
  spot: Spot,
  settings: ValueSettings,
): Variant[] {
  switch (type) {
    case "null":
      return [{ at: [], what: "null", value: null }];
    case "boolean":
      return [true, false].map((value) => ({ at: [], what: String(value), value }));
    case "integer":
    case "number":
      return numbers(schema, type === "integer");
    case "string":
      return textVariants(schema, spot, settings);
    case "array":
      return arrays(schema, spot, settings);
    case "object":
      return objects(schema, spot, settings);
  }
}

function choices(values: readonly unknown[]): Variant[] {
  const last = values.at(-1);
  const other = typeof last === "number" ? Math.max(...(values as number[])) + 1 : `${last}x`;
  const unlike = fc.string({ maxLength: 12 });
  return [
    ...values.map((value) => ({ at: [], what: `the value ${JSON.stringify(value)}`, value })),
    { at: [], what: "a value that is not listed", value: other, more: unlike },
    ...(typeof last === "number"
      ? [{ at: [], what: "a listed number as text", value: String(last) }]
      : []),
  ];
}

function numbers(schema: SchemaObject, integer: boolean): Variant[] {
  const { min, max } = numberRange(schema, integer);
  const step = schema.multipleOf ?? 1;
  const edges = [
    ...(min === undefined ? [0, -1] : [min - step, min, min + step]),
    ...(max === undefined
      ? [2 ** 31 - 1, 2 ** 31, Number.MAX_SAFE_INTEGER]
      : [max - step, max, max + step]),
  ];
  const wrong: Variant[] = integer ? [{ at: [], what: "a fraction", value: (min ?? 0) + 0.5 }] : [];
  const below =
    min === undefined
      ? undefined
      : fc.integer({ min: Math.ceil(min) - 1_000, max: Math.ceil(min) - 1 });
  return [
    ...[...new Set(edges)].map((value): Variant => {
      const more = below !== undefined && value < (min ?? value) ? { more: below } : {};
      return { at: [], what: `the number ${value}`, value, ...more };
    }),
    { at: [], what: "its digits as text", value: String(min ?? max ?? 1) },
    ...wrong,
  ];
}

function arrays(schema: SchemaObject, spot: Spot, settings: ValueSettings): Variant[] {
  const { items = true, minItems = 0, maxItems } = schema;
  const inner = { name: spot.name, depth: spot.depth + 1 };
  const counts = [minItems - 1, minItems, minItems + 1];
  if (maxItems !== undefined) counts.push(maxItems - 1, maxItems, maxItems + 1);
  const distinct = fc.array(arbitraryOf(items, inner, settings), { minLength: 1 });
  const sized = [...new Set(counts)]
    .filter((count) => count >= 0 && count <= 1_000 && items !== false)
    .map(
      (count): Variant => ({ at: [], what: `${count} elements`, value: drawMany(distinct, count) }),
    );
  const twice = fullSample(items, inner, settings);
  return [
    ...sized,
    ...(schema.uniqueItems ? [{ at: [], what: "an element twice", value: [twice, twice] }] : []),
    ...variantsOf(items, inner, settings).map((variant) => inside(0, variant)),
  ];
}

function drawMany(arrays: fc.Arbitrary<unknown[]>, count: number): unknown[] {
  const pool = fc.sample(arrays, { seed: 1, numRuns: Math.max(1, count * 2) }).flat();
  const unlike = [...new Map(pool.map((one) => [JSON.stringify(one), one])).values()];
  return Array.from(
    { length: count },
    (_, index) => unlike[index] ?? unlike[index % unlike.length],
  );
}

function objects(schema: SchemaObject, spot: Spot, settings: ValueSettings): Variant[] {
  const { properties = {}, required = [] } = schema;
  const closed = schema.additionalProperties === false || schema.unevaluatedProperties === false;
  const depth = spot.depth + 1;
  const own = Object.entries(properties).flatMap(([name, property]) => {
    if (settings.document.flat(property).readOnly === true) return [];
    return [
      { at: [name], what: "left out", value: absent },
      ...variantsOf(property, { name, depth }, settings).map((variant) => inside(name, variant)),
    ];
  });
  const undeclared = required.filter((name) => !(name in properties));
  return [
    ...own,
    ...undeclared.map((name) => ({ at: [name], what: "left out", value: absent })),
    ...(closed ? [{ at: ["undocumented_member"], what: "a member too many", value: "x" }] : []),
    ...(required.length > 0 ? [{ at: [], what: "an empty object", value: {} }] : []),
  ];
}

const oneOfEach: readonly (readonly [JsonType, unknown])[] = [
  ["null", null],
  ["boolean", true],
  ["number", 12.5],
  ["string", "text"],
  ["array", []],
  ["object", {}],
];

/** A value of each type that the schema does not allow. */
function otherTypes(schema: SchemaObject): Variant[] {
  const allowed = typesOf(schema);
  return oneOfEach
    .filter(
      ([type]) => !allowed.includes(type) && !(type === "number" && allowed.includes("integer")),
    )
    .map(([type, value]) => ({
      at: [],
      what: type === "null" ? "null" : `of type ${type}`,
      value,
    }));
}
