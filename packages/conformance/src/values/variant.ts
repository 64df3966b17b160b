import type fc from "fast-check";

/** A way into a value: names of properties and numbers of elements. */
export type Path = readonly (string | number)[];

/** In place of a value: leave it out. */
export const absent = Symbol("absent");

/** One change of a valid value, at one place. Whether the result is valid is for Ajv to say. */
export interface Variant {
  readonly at: Path;
  /** What is changed, for people: "one character too few". */
  readonly what: string;
  /** What to put there; {@link absent} to leave it out. */
  readonly value: unknown;
  /** More of the same kind, for random tests. */
  readonly more?: fc.Arbitrary<unknown>;
}

/** A value with one place changed; objects and arrays on the way there are made. */
export function withVariant(base: unknown, at: Path, value: unknown): unknown {
  const [first, ...rest] = at;
  if (first === undefined) return value;
  const removed = rest.length === 0 && value === absent;
  if (typeof first === "number") {
    const copy = Array.isArray(base) ? [...base] : [];
    if (removed) copy.splice(first, 1);
    else copy[first] = withVariant(copy[first], rest, value);
    return copy;
  }
  const copy = { ...(base as Record<string, unknown>) };
  if (removed) delete copy[first];
  else copy[first] = withVariant(copy[first], rest, value);
  return copy;
}

/** A variant one level further out. */
export function inside(key: string | number, variant: Variant): Variant {
  return { ...variant, at: [key, ...variant.at] };
}
