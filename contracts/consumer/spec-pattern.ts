import { type ApiDocument, dereference, type Schema } from "../api-document.ts";

/** What text of each format of the spec looks like, all of it. */
const formats: Readonly<Record<string, string>> = {
  "date-time":
    "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])" +
    "T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)",
  uri: "[A-Za-z][A-Za-z0-9+.-]*:\\S+",
  email: "[^@\\s]+@[^@\\s]+",
};

/**
 * The schema of a member, by the names of the spec: `Verification.status` is the property `status` of
 * `components.schemas.Verification`.
 *
 * @throws Error when the spec has no such member
 */
export function memberSchema(document: ApiDocument, place: string): Schema {
  const [name = "", ...members] = place.split(".");
  const named = document.components.schemas[name];
  const schema = members.reduce<Schema | undefined>((node, member) => {
    return node && dereference(document, node).properties?.[member];
  }, named);
  if (schema === undefined) {
    throw new Error(`The spec has no ${place}. Was it renamed in spec/schemas?`);
  }
  return dereference(document, schema);
}

/**
 * An anchored pattern for the text that a schema describes: its known values, its format, its own
 * pattern, or its shortest length; undefined when it says nothing of the kind.
 *
 * @throws Error when the format is one that nobody wrote a pattern for
 */
export function textPattern(schema: Schema): string | undefined {
  const known = schema.enum ?? schema["x-extensible-enum"];
  if (known !== undefined) return anchored(known.map(String).map(escaped).join("|"));
  if (schema.format !== undefined) {
    const pattern = formats[schema.format];
    if (pattern === undefined) throw new Error(`No pattern is known for ${schema.format}.`);
    return anchored(pattern);
  }
  if (schema.pattern !== undefined) return anchored(schema.pattern.replace(/^\^|\$$/g, ""));
  return (schema.minLength ?? 0) > 0 ? anchored(".+") : undefined;
}

/** `literal` as a pattern that nothing else matches. */
export function literalPattern(literal: string): string {
  return anchored(escaped(literal));
}

function anchored(pattern: string): string {
  return `^(${pattern})$`;
}

function escaped(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
