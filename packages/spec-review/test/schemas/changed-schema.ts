import fc from "fast-check";
import { subschemas } from "../../src/document/schema-keywords.ts";
import type { Loose } from "../changes/library-api.ts";
import { randomSchema } from "./random-schema.ts";

/** A schema with what became of it: one or two places changed, rewritten, or all new. */
export const schemaPair: fc.Arbitrary<{ before: Loose; after: Loose }> = fc
  .tuple(randomSchema, randomSchema, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }))
  .map(([before, other, choices]) => {
    const draw = (count: number): number => (choices.length === 0 ? 0 : choices.shift()! % count);
    let after = structuredClone(before);
    after = changed(after, other, draw);
    if (draw(3) === 0) after = changed(after, other, draw);
    return { before, after };
  });

type Draw = (count: number) => number;

function changed(schema: Loose, other: Loose, draw: Draw): Loose {
  const places = allPlaces(schema);
  const place = places[draw(places.length)]!;
  const found = place.reduce<Loose>((node, step) => node[step], schema);
  const next = edits[draw(edits.length)]!(structuredClone(found), structuredClone(other), draw);
  if (place.length === 0) return next;
  place.slice(0, -1).reduce<Loose>((node, step) => node[step], schema)[place.at(-1)!] = next;
  return schema;
}

function allPlaces(schema: Loose): string[][] {
  const inside = subschemas(schema).flatMap((steps) => {
    const inner = steps.reduce<Loose>((node, step) => node[step], schema);
    return allPlaces(inner).map((rest) => [...steps, ...rest]);
  });
  return [[], ...inside];
}

const numeric = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
];

const edits: ReadonlyArray<(schema: Loose, other: Loose, draw: Draw) => Loose> = [
  // Something goes.
  (schema, _, draw) => {
    const keys = Object.keys(schema);
    if (keys.length > 0) delete schema[keys[draw(keys.length)]!];
    return schema;
  },
  // A bound moves.
  (schema, _, draw) => {
    for (const key of numeric)
      if (key in schema) schema[key] = Math.max(0, schema[key] + draw(3) - 1);
    return schema;
  },
  // One type more, or one value more.
  (schema) => {
    if (Array.isArray(schema.enum)) schema.enum.push("new");
    else if (schema.type !== undefined) schema.type = [...new Set([schema.type, "null"].flat())];
    return schema;
  },
  (schema) => {
    if (Array.isArray(schema.enum) && schema.enum.length > 1) schema.enum.pop();
    if (Array.isArray(schema.type)) schema.type = schema.type[0];
    return schema;
  },
  // A branch more or less.
  (schema, other, draw) => {
    for (const key of ["anyOf", "oneOf", "allOf"]) {
      if (!Array.isArray(schema[key])) continue;
      if (draw(2) === 0 && schema[key].length > 1) schema[key].pop();
      else schema[key].push(other);
    }
    return schema;
  },
  // A property more, or required.
  (schema, other, draw) => {
    if (schema.properties === undefined) return schema;
    if (draw(2) === 0) schema.properties.s = other;
    else schema.required = Object.keys(schema.properties);
    return schema;
  },
  // Written in another way.
  (schema) => ({ allOf: [schema] }),
  (schema) => ({ anyOf: [schema] }),
  (schema, other) => ({ anyOf: [schema, other] }),
  (schema, other) => ({ allOf: [schema, other] }),
  // Something else altogether.
  (_, other) => other,
];
