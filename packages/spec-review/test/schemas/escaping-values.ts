import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { default as formats } from "ajv-formats";
import type { Loose } from "../changes/library-api.ts";
import { valueNear } from "./random-value.ts";

const ajv = new Ajv2020({ strict: false, logger: false });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);

/** What was tried: values of the inner schema, and those that the outer one refuses. */
export interface Tried {
  readonly inside: number;
  readonly escaping: readonly Loose[];
}

/** Draws values near the inner schema and lets Ajv judge them by both. */
export function escapingValues(outer: Loose, inner: Loose, seed: number, tries: number): Tried {
  const isInside = ajv.compile(inner);
  const isOutside = ajv.compile(outer);
  const draw = drawing(seed);
  const escaping: Loose[] = [];
  let inside = 0;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const value = valueNear(inner, draw);
    if (!validates(isInside, value)) continue;
    inside += 1;
    if (validates(isOutside, value) === false) escaping.push(value);
  }
  return { inside, escaping };
}

/** Undefined where Ajv 8.20 trips over itself: it does over some choices inside choices. */
function validates(validate: ValidateFunction, value: Loose): boolean | undefined {
  try {
    return validate(value);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function drawing(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}
