import fc from "fast-check";
import { isBase64, isBinary, type Schema, typesOf } from "../document/schema.ts";
import { arbitraryOf } from "./arbitrary.ts";
import { Bytes, isPlainObject } from "./bytes.ts";
import { maxDepth, type Spot, type ValueSettings } from "./value-settings.ts";

/** One valid value with every optional property in it; always the same for the same schema. */
export function fullSample(schema: Schema, spot: Spot, settings: ValueSettings): unknown {
  const flat = settings.document.flat(schema);
  const { name } = spot;
  const overridden = name !== undefined && name in settings.values;
  const choice = flat.oneOf ?? flat.anyOf ?? ("const" in flat ? [] : undefined) ?? flat.enum;
  const type = typesOf(flat)[0];
  if (overridden || choice !== undefined || spot.depth >= maxDepth)
    return drawn(schema, spot, settings);
  const inner = { name, depth: spot.depth + 1 };
  if (type === "array" && flat.items !== undefined && flat.prefixItems === undefined) {
    if (flat.maxItems === 0) return [];
    const length = Math.max(1, flat.minItems ?? 1);
    if (length > 1) return drawn(schema, spot, settings);
    return [fullSample(flat.items, inner, settings)];
  }
  if (type !== "object" || flat.properties === undefined) return drawn(schema, spot, settings);
  const writable = Object.entries(flat.properties).filter(
    ([, property]) => settings.document.flat(property).readOnly !== true,
  );
  return Object.fromEntries(
    writable.map(([key, property]) => [
      key,
      fullSample(property, { name: key, depth: inner.depth }, settings),
    ]),
  );
}

function drawn(schema: Schema, spot: Spot, settings: ValueSettings): unknown {
  return drawnFrom(arbitraryOf(schema, spot, settings));
}

/** The same value of an arbitrary at every call. */
export function drawnFrom(arbitrary: fc.Arbitrary<unknown>, seed = 1): unknown {
  return fc.sample(arbitrary, { seed, numRuns: 1 })[0];
}

/** An example of the document with files in place of the words that stand for them. */
export function withFiles(
  example: unknown,
  schema: Schema,
  spot: Spot,
  settings: ValueSettings,
): unknown {
  const flat = settings.document.flat(schema);
  const file =
    isBinary(flat) || (isBase64(flat) && spot.name !== undefined && spot.name in settings.samples);
  if (file && !(example instanceof Bytes)) return drawn(schema, spot, settings);
  if (!isPlainObject(example)) return example;
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => [
      name,
      withFiles(value, flat.properties?.[name] ?? true, { name, depth: spot.depth + 1 }, settings),
    ]),
  );
}
