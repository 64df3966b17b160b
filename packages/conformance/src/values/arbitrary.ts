import fc from "fast-check";
import { mergeSchemas } from "../document/merge-schemas.ts";
import { type JsonType, type Schema, type SchemaObject, typesOf } from "../document/schema.ts";
import { numberArbitrary } from "./number-arbitrary.ts";
import { textArbitrary } from "./text-arbitrary.ts";
import { maxDepth, type Spot, type ValueSettings } from "./value-settings.ts";

/** Values that a schema describes; nearly all of them are valid, and Ajv has the last word. */
export function arbitraryOf(
  schema: Schema,
  spot: Spot,
  settings: ValueSettings,
): fc.Arbitrary<unknown> {
  const flat = settings.document.flat(schema);
  const narrower = spot.name === undefined ? undefined : settings.values[spot.name];
  // A narrower schema stands for the value itself, and not for what is inside of it.
  if (narrower !== undefined && narrower !== schema) {
    return arbitraryOf(narrower, { ...spot, name: undefined }, settings);
  }
  if ("const" in flat) return fc.constant(flat.const);
  if (flat.enum !== undefined) return fc.constantFrom(...flat.enum);
  const branches = flat.oneOf ?? flat.anyOf;
  if (branches !== undefined) {
    const { oneOf: _, anyOf: __, ...rest } = flat;
    return fc.oneof(
      ...branches.map((branch) =>
        arbitraryOf(mergeSchemas(settings.document.flat(branch), rest), spot, settings),
      ),
    );
  }
  const types = typesOf(flat);
  return fc.oneof(
    ...types.map((type) => ({
      arbitrary: ofType(type, flat, spot, settings),
      weight: type === "null" ? 1 : 4,
    })),
  );
}

function ofType(
  type: JsonType,
  schema: SchemaObject,
  spot: Spot,
  settings: ValueSettings,
): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return numberArbitrary(schema, true);
    case "number":
      return numberArbitrary(schema, false);
    case "string":
      return textArbitrary(schema, spot, settings);
    case "array":
      return arrayArbitrary(schema, spot, settings);
    case "object":
      return objectArbitrary(schema, spot, settings);
  }
}

function arrayArbitrary(
  schema: SchemaObject,
  { name, depth }: Spot,
  settings: ValueSettings,
): fc.Arbitrary<unknown> {
  const { prefixItems = [], items = true, minItems = 0 } = schema;
  const { maxItems = minItems + (depth >= maxDepth ? 0 : 4) } = schema;
  const inner = { name, depth: depth + 1 };
  const fixed = fc.tuple(...prefixItems.map((item) => arbitraryOf(item, inner, settings)));
  const minLength = Math.max(0, minItems - prefixItems.length);
  const maxLength = Math.max(minLength, Math.min(maxItems, minItems + 4) - prefixItems.length);
  if (items === false || maxLength === 0) return fixed;
  // Lazily, because elements may be of the same schema again.
  const element = arbitraryOf(items, inner, settings);
  const rest = schema.uniqueItems
    ? fc.uniqueArray(element, { minLength, maxLength, selector: (value) => JSON.stringify(value) })
    : fc.array(element, { minLength, maxLength });
  return fc.tuple(fixed, rest).map(([first, others]) => [...first, ...others]);
}

function objectArbitrary(
  schema: SchemaObject,
  { depth }: Spot,
  settings: ValueSettings,
): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema;
  const shallow = depth < maxDepth;
  const entries = Object.entries(properties).filter(([name, property]) => {
    if (settings.document.flat(property).readOnly === true) return false;
    return shallow || required.includes(name);
  });
  const model = Object.fromEntries(
    entries.map(([name, property]) => [
      name,
      arbitraryOf(property, { name, depth: depth + 1 }, settings),
    ]),
  );
  const requiredKeys = required.filter((name) => name in model);
  const record = fc.record(model, { requiredKeys, noNullPrototype: true });
  const { additionalProperties: extra, minProperties = 0, maxProperties = 4 } = schema;
  if (extra === undefined || extra === false || !shallow) return record;
  // Only a map, whose keys are its content, gets keys of its own.
  if (entries.length > 0) return record;
  const value = arbitraryOf(extra, { name: undefined, depth: depth + 1 }, settings);
  const keys = fc.stringMatching(/^[a-z]{1,8}$/);
  return fc.dictionary(keys, value, {
    minKeys: minProperties,
    maxKeys: Math.max(minProperties, Math.min(maxProperties, minProperties + 4)),
    noNullPrototype: true,
  });
}
