import type { ApiDocument } from "../document/api-document.ts";
import { type Schema, type SchemaObject, typesOf } from "../document/schema.ts";
import { Bytes, isPlainObject } from "../values/bytes.ts";

/** How a server tells numbers and booleans in texts; undefined where the text is none. */
export interface ReadText {
  readonly number: (text: string) => number | undefined;
  readonly boolean: (text: string) => boolean | undefined;
}

/** As everybody writes and reads them. */
export const plainText: ReadText = {
  number: (text) => (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined),
  boolean: (text) => (/^(true|false)$/.test(text) ? text === "true" : undefined),
};

/** As forms and queries are also read: spaces, a plus, a bare point; 1 and on and yes. */
export const lenientText: ReadText = {
  number: (text) => {
    const digits = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text);
    return digits ? Number(text) : undefined;
  },
  boolean: (text) => {
    if (/^\s*(true|1|on|yes)\s*$/i.test(text)) return true;
    return /^\s*(false|0|off|no)\s*$/i.test(text) ? false : undefined;
  },
};

/** What a server reads from a text on the wire: numbers and booleans where they are expected. */
export function asReceived(
  document: ApiDocument,
  schema: Schema,
  value: unknown,
  texts = plainText,
): unknown {
  const flat = document.flat(schema);
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return value.map((one) => asReceived(document, flat.items ?? true, one, texts));
  }
  if (isPlainObject(value)) {
    const entries = Object.entries(value).map(([name, one]) => {
      return [name, asReceived(document, flat.properties?.[name] ?? true, one, texts)] as const;
    });
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  }
  if (value === undefined || value instanceof Bytes) return value;
  return fromText(document, flat, value === null ? "" : String(value), texts);
}

function fromText(
  document: ApiDocument,
  schema: SchemaObject,
  text: string,
  texts: ReadText,
): unknown {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) {
    const read = branches.map((branch) => fromText(document, document.flat(branch), text, texts));
    return read.find((value) => document.isValid(schema, value)) ?? text;
  }
  const types: readonly string[] =
    schema.type === undefined ? [typeof schema.enum?.[0]] : typesOf(schema);
  const number = types.includes("number") || types.includes("integer");
  // A form has one element where a list is expected.
  if (schema.type === "array")
    return [fromText(document, document.flat(schema.items ?? true), text, texts)];
  return (
    (number ? texts.number(text) : undefined) ??
    (types.includes("boolean") ? texts.boolean(text) : undefined) ??
    text
  );
}
