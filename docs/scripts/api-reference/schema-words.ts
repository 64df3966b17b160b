import { nameOf, resolve, type Schema } from "./document.ts";
import { sentences, source, table } from "./words.ts";

/** `string`, `integer or null`, `list of …`, or a link to the schema that has a section of its own. */
export function typeWords(schema: Schema): string {
  const name = nameOf(schema);
  if (name !== undefined && resolve(schema).properties) return `[${name}](${anchorOf(name)})`;
  const { type, items, anyOf, additionalProperties, contentMediaType } = resolve(schema);
  if (anyOf) return [...new Set(anyOf.map(typeWords))].join(" or ");
  if (contentMediaType) return "file";
  if (items) return `list of ${typeWords(items)}`;
  if (typeof additionalProperties === "object") {
    return `object of ${typeWords(additionalProperties)}`;
  }
  return type === undefined ? "anything" : [type].flat().join(" or ");
}

/** The anchor of a schema's section, as GitHub and the site make it. */
export function anchorOf(name: string): string {
  return `schemas.md#${name.toLowerCase()}`;
}

/** What a schema says of its values besides their type. */
export function limits(schema: Schema): string {
  const words = resolve(schema);
  const known = words["x-extensible-enum"];
  const unit = words.contentMediaType ? "bytes" : "characters";
  return sentences(
    words.enum && `One of ${code(words.enum)}.`,
    known && `Known words: ${code(known)}; others may come.`,
    words.format && `Format ${code([words.format])}.`,
    words.pattern && (words.pattern === "\\S" ? "Not blank." : `Pattern ${code([words.pattern])}.`),
    words.contentEncoding && `Encoded as ${code([words.contentEncoding])}.`,
    range("", words.minimum, words.maximum),
    range(unit, words.minLength === 1 ? undefined : words.minLength, words.maxLength),
  );
}

function code(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(", ");
}

function range(unit: string, least?: number, most?: number): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  const parts = [
    least === undefined ? undefined : `at least ${least}`,
    most === undefined ? undefined : `at most ${most}`,
  ];
  const text = parts.filter((part) => part !== undefined).join(", ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}${unit && ` ${unit}`}.`;
}

/** The members of an object as a table. */
export function memberTable({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(([name, schema]) => {
    const said = resolve(schema);
    const optional = required.includes(name) ? "" : " *(may be absent)*";
    const meaning = said.properties ? undefined : said.description;
    return [
      `\`${name}\`${optional}`,
      typeWords(schema),
      sentences(meaning, limits(schema), source(said["x-source"])),
    ];
  });
  return table(["member", "type", "meaning"], rows);
}
