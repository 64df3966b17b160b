import { isObject } from "../../src/document/json.ts";
import type { Loose } from "../changes/library-api.ts";

/** A source of whole numbers below `count`. */
export type Draw = (count: number) => number;

const texts = [
  "",
  "a",
  "b",
  "abc",
  "zz",
  "cab",
  "abcabc",
  "new",
  "2024-02-29",
  "5b0e0d5c-6f0a-4a0e-8f1a-0123456789ab",
];
const numbers = [0, 1, 2, 3, 4, 5, 6, 7, -1, 0.5, 2.5, 3.5, 12];

/**
 * Some value near a schema: often valid, written with the properties that the schema documents,
 * since that is what a review promises about.
 */
export function valueNear(schema: Loose, draw: Draw, depth = 0): Loose {
  if (!isObject(schema) || depth > 6) return anyScalar(draw);
  const { enum: listed, const: only } = schema as Loose;
  if (only !== undefined) return only;
  if (Array.isArray(listed)) return listed[draw(listed.length)];
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((key) => (schema as Loose)[key] ?? []);
  for (const key of ["then", "else"])
    if ((schema as Loose)[key]) branches.push((schema as Loose)[key]);
  const near = (inner: Loose): Loose => valueNear(inner, draw, depth + 1);
  if (branches.length > 0) {
    const values = branches.map(near);
    if (schema.properties !== undefined) values.push(objectNear(schema, draw, near));
    const objects = values.filter(isObject);
    if (objects.length > 0 && draw(3) > 0) return Object.assign({}, ...objects);
    return values[draw(values.length)];
  }
  const types = [schema.type ?? ["null", "string", "number", "array", "object", "boolean"]].flat();
  return ofType(types[draw(types.length)] as string, schema, draw, near);
}

function ofType(type: string, schema: Loose, draw: Draw, near: (schema: Loose) => Loose): Loose {
  if (type === "null") return null;
  if (type === "boolean") return draw(2) === 0;
  if (type === "string") return texts[draw(texts.length)];
  if (type === "integer") return draw(13) - 2;
  if (type === "number") return numbers[draw(numbers.length)];
  if (type === "object") return objectNear(schema, draw, near);
  const length = Math.max(schema.minItems ?? 0, draw(4));
  return Array.from({ length }, (_, index) =>
    near(schema.prefixItems?.[index] ?? schema.items ?? {}),
  );
}

function objectNear(schema: Loose, draw: Draw, near: (schema: Loose) => Loose): Loose {
  const value: Loose = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (schema.required?.includes(name) || draw(3) > 0) value[name] = near(property);
  }
  const others = schema.additionalProperties;
  if (others === true || isObject(others)) {
    for (const name of ["p", "q", "s", "x", "y"]) {
      if (!(name in value) && draw(3) === 0) value[name] = near(others === true ? {} : others);
    }
  }
  for (const property of Object.values(schema.patternProperties ?? {})) {
    for (const name of ["p", "q"])
      if (!(name in value) && draw(2) === 0) value[name] = near(property);
  }
  return value;
}

function anyScalar(draw: Draw): Loose {
  const all = [...texts, ...numbers, true, null];
  return all[draw(all.length)];
}
