import { componentName, type Message, type Reference, resolve, type Schema } from "../openapi.ts";

/** One value that an example shows for a vocabulary (`enum` or `x-extensible-enum`). */
export interface Shown {
  readonly vocabulary: string;
  readonly value: unknown;
}

/** What the examples of a message show for each vocabulary on their way. */
export function shownIn({ operationId, part, schema, examples }: Message): Shown[] {
  return [...examples.values()].flatMap((value) => walk(schema, value, `${operationId} ${part}`));
}

/** The values that a vocabulary's schema names; undefined when the schema is no vocabulary. */
export function knownValues(schema: Schema): readonly unknown[] | undefined {
  return schema.enum ?? schema["x-extensible-enum"];
}

function walk(node: Schema | Reference, value: unknown, path: string): Shown[] {
  const schema = resolve(node);
  const name = componentName(node) ?? path;
  if (knownValues(schema) !== undefined) return [{ vocabulary: name, value }];
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.flatMap((item) => walk(items, item, `${name}[]`)) : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const inside = schema.properties?.[key] ?? schema.additionalProperties;
    return typeof inside === "object" ? walk(inside, member, `${name}.${key}`) : [];
  });
}
