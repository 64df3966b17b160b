/** A JSON object of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** A JSON object; `undefined` for everything else, such as the `[]` that PHP writes for an empty one. */
export function object(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;
}

/** The object under `key`. */
export function part(value: unknown, key: string): Json | undefined {
  return object(object(value)?.[key]);
}
