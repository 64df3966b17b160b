import type { Pointer } from "../document/pointer.ts";

/** What about a schema stopped fitting. */
export type Aspect =
  | "type"
  | "values"
  | "bounds"
  | "format"
  | "pattern"
  | "required"
  | "property"
  | "closed"
  | "shape"
  | "condition";

/** A reason why some value of the one schema may not be a value of the other. */
export interface Gap {
  readonly aspect: Aspect;
  readonly keyword: string;
  /** Where the schema that should take the value says so. */
  readonly outer: Pointer;
  /** Where the schema that the value comes from says so. */
  readonly inner: Pointer;
  /** The way to the value: names of properties, `[]` for an item, `{}` for any other property. */
  readonly path: readonly string[];
  /** False when the two only could not be shown to fit. */
  readonly sure: boolean;
}

/** The same gaps, seen from one step further out. */
export function under(step: string, gaps: readonly Gap[]): Gap[] {
  return gaps.map((gap) => ({ ...gap, path: [step, ...gap.path] }));
}

/** Each place once, and no more than anybody would read. */
export function distinct(gaps: readonly Gap[], limit = 100): Gap[] {
  const found = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = `${gap.aspect} ${gap.keyword} ${gap.outer} ${gap.inner}`;
    const known = found.get(key);
    if (known === undefined || (gap.sure && !known.sure)) found.set(key, gap);
    if (found.size >= limit) break;
  }
  return [...found.values()];
}
