import fc from "fast-check";
import type { SchemaObject } from "../document/schema.ts";

/** The least and the largest number that a schema allows. */
export function numberRange(
  schema: SchemaObject,
  integer: boolean,
): { readonly min: number | undefined; readonly max: number | undefined } {
  const step = schema.multipleOf ?? (integer ? 1 : 1e-6);
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const lows = [minimum, exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step];
  const highs = [maximum, exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step];
  return { min: extreme(lows, Math.max), max: extreme(highs, Math.min) };
}

function extreme(
  values: readonly (number | undefined)[],
  choose: (...values: number[]) => number,
): number | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? undefined : choose(...given);
}

/** Numbers that a schema describes. */
export function numberArbitrary(schema: SchemaObject, integer: boolean): fc.Arbitrary<number> {
  const { min, max } = numberRange(schema, integer);
  const limit = schema.format === "int32" ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const from = min ?? Math.max(-limit, Math.min(-limit, max ?? 0));
  const to = max ?? limit;
  const { multipleOf } = schema;
  if (multipleOf !== undefined) {
    const least = Math.ceil(from / multipleOf);
    const most = Math.floor(to / multipleOf);
    return whole(least, most).map((times) => times * multipleOf);
  }
  if (integer) return whole(Math.ceil(from), Math.floor(to));
  const [low, high] = [Math.max(from, -1e15), Math.min(to, 1e15)];
  return fc.oneof(
    whole(Math.ceil(low), Math.floor(high)),
    fc.double({ min: low, max: high, noNaN: true }),
  );
}

/** Small numbers are likelier, as in life. */
function whole(from: number, to: number): fc.Arbitrary<number> {
  const max = Math.max(from, to);
  const all = fc.integer({ min: from, max });
  const [near, far] = [Math.max(from, -20), Math.min(max, 100)];
  if (near > far) return all;
  return fc.oneof({ arbitrary: fc.integer({ min: near, max: far }), weight: 3 }, all);
}
