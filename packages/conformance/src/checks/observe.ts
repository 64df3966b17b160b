import type { ApiDocument } from "../document/api-document.ts";
import type { Schema, SchemaObject } from "../document/schema.ts";
import { isPlainObject } from "../values/bytes.ts";

/** Hears of everything in an answer. Pointers have "*" for elements and for keys of maps. */
export interface Observer {
  readonly value: (pointer: string, value: unknown, schemas: readonly SchemaObject[]) => void;
  readonly undocumented: (pointer: string) => void;
}

/** Walks through a value along its schema. */
export function observe(
  document: ApiDocument,
  schema: Schema,
  value: unknown,
  observer: Observer,
  pointer = "",
): void {
  walk(document, schemasFor(document, schema, value), value, observer, pointer);
}

function walk(
  document: ApiDocument,
  schemas: readonly SchemaObject[],
  value: unknown,
  observer: Observer,
  pointer: string,
): void {
  observer.value(pointer, value, schemas);
  if (Array.isArray(value)) {
    value.forEach((element, index) => {
      const found = schemas.flatMap(
        ({ prefixItems = [], items }) => prefixItems[index] ?? items ?? [],
      );
      walk(document, all(document, found, element), element, observer, `${pointer}/*`);
    });
    return;
  }
  if (!isPlainObject(value)) return;
  const described = schemas.some(({ properties, additionalProperties, patternProperties }) =>
    [properties, additionalProperties, patternProperties].some((keyword) => keyword !== undefined),
  );
  for (const [name, member] of Object.entries(value)) {
    const { found, as } = memberSchemas(schemas, name);
    const at = `${pointer}/${as}`;
    if (found.length > 0) walk(document, all(document, found, member), member, observer, at);
    // An object that names no member at all is free.
    else if (described) observer.undocumented(at);
  }
}

/** What schemas say of a member, and how it is called in a pointer. */
function memberSchemas(
  schemas: readonly SchemaObject[],
  name: string,
): { found: Schema[]; as: string } {
  const found: Schema[] = [];
  let as = "*";
  for (const { properties = {}, patternProperties = {} } of schemas) {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (own !== undefined) {
      found.push(own);
      as = name;
    }
    for (const [pattern, schema] of Object.entries(patternProperties)) {
      if (new RegExp(pattern, "u").test(name)) found.push(schema);
    }
  }
  if (found.length > 0) return { found, as };
  for (const { additionalProperties } of schemas) {
    if (additionalProperties !== undefined && additionalProperties !== false)
      found.push(additionalProperties);
  }
  return { found, as: found.length > 0 ? "*" : name };
}

function all(document: ApiDocument, schemas: readonly Schema[], value: unknown): SchemaObject[] {
  return schemas.flatMap((schema) => schemasFor(document, schema, value));
}

/** A schema and those of its alternatives that describe this value. */
function schemasFor(document: ApiDocument, schema: Schema, value: unknown): SchemaObject[] {
  const flat = document.flat(schema);
  const branches = [...(flat.oneOf ?? []), ...(flat.anyOf ?? [])];
  const conditional = [flat.then, flat.else].filter((branch) => branch !== undefined);
  if (branches.length + conditional.length === 0) return [flat];
  const fitting = branches.filter((branch) => document.isValid(branch, value));
  return [
    flat,
    ...all(document, [...(fitting.length > 0 ? fitting : branches), ...conditional], value),
  ];
}
