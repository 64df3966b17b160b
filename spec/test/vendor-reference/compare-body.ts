import {
  type Document,
  type Message,
  messagesOf,
  type Operation,
  resolve,
  type Schema,
} from "../openapi.ts";
import { compareSample } from "./compare-sample.ts";
import { difference, unlessSame } from "./difference.ts";
import type { StatedField } from "./stated/stated.ts";

/** How the request body differs, in each of its encodings, from the table of fields. */
export function compareBody(
  stated: readonly StatedField[] | undefined,
  operation: Operation,
  document: Document,
): string[] {
  const requests = messagesOf(operation, document).filter(({ part }) => part === "request");
  const encodings = requests.map(({ mediaType }) => mediaType);
  if (stated === undefined) return encodings.map((name) => difference("request", undefined, name));
  const nameless = stated.filter(({ name }) => name === undefined);
  return [
    difference("request encodings", undefined, encodings),
    ...nameless.map((field) => difference("request row without a name", undefined, nameOf(field))),
    ...requests.flatMap((request) => compareFields(stated, request, document)),
    ...stated.flatMap((field) => lostReadings(field, requests, document)),
  ];
}

/** The row without a name is the e-mail address: the 422 sample of each endpoint names that field. */
function nameOf({ name = "email" }: StatedField): string {
  return name;
}

function compareFields(
  stated: readonly StatedField[],
  { mediaType, schema, examples }: Message,
  document: Document,
): string[] {
  const { properties = {}, required = [] } = resolve(schema, document);
  const place = `request ${mediaType}`;
  const names = new Set([...stated.map(nameOf), ...Object.keys(properties)]);
  const differences = [...names].flatMap((name) => {
    const field = stated.find((candidate) => nameOf(candidate) === name);
    const property = properties[name];
    if (field === undefined) return [difference(`${place} ${name}`, undefined, "added")];
    if (property === undefined) return [difference(`${place} ${name}`, field.type, undefined)];
    return [
      ...compareField(`${place} ${name}`, field, resolve(property, document), document),
      ...[...examples.values()].flatMap((example) =>
        compareExample(`${place} ${name} example`, field, member(example, name)),
      ),
    ];
  });
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  return [
    ...differences,
    difference(`${place} required`, undefined, "all"),
    ...optional.map((name) => difference(`${place} ${name} required`, undefined, "no")),
  ];
}

function compareField(
  place: string,
  field: StatedField,
  schema: Schema,
  document: Document,
): string[] {
  const { type, text, digits, prefix, megabytes, values } = field;
  const ours = reading(schema);
  const fits = readings(field).includes(ours);
  const length = megabytes === undefined ? undefined : megabytes * 1024 * 1024;
  const maxLength = ours === "base64" && length ? 4 * Math.ceil(length / 3) : length;
  return [
    ...(fits ? [] : [difference(place, type, ours)]),
    ...(text && !schema.description ? [difference(`${place} description`, text, undefined)] : []),
    ...(digits ? unlessSame(`${place} digits`, `^[0-9]{${digits}}$`, schema.pattern) : []),
    ...(prefix && !schema.pattern?.startsWith(`^${prefix}`)
      ? [difference(`${place} prefix`, prefix, schema.pattern)]
      : []),
    ...unlessSame(`${place} size`, maxLength, megabytes ? schema.maxLength : undefined),
    ...(values ? compareValues(place, values, schema, document) : []),
  ];
}

/** The texts of the values are the names that answers show, in the order of the values. */
function compareValues(
  place: string,
  values: Readonly<Record<number, string>>,
  schema: Schema,
  document: Document,
): string[] {
  const names = document.components.schemas.VerificationTypeName?.["x-extensible-enum"];
  return [
    ...unlessSame(`${place} values`, Object.keys(values).join(", "), schema.enum?.join(", ")),
    ...Object.entries(values).flatMap(([value, text]) =>
      unlessSame(`${place} value ${value}`, text, names?.[Number(value) - 1]),
    ),
  ];
}

/** A request's example shows the same kind of value; the people in ours are others. */
function compareExample(place: string, { example }: StatedField, ours: unknown): string[] {
  if (example === undefined || example === "base64") return [];
  if (example instanceof RegExp) return compareSample(example, ours, place);
  const [stated, shown] = [example, ours].map((value) => Object.keys(value ?? {}).join(", "));
  return unlessSame(place, stated, shown);
}

/** "file" with the example "base64" can be read in two ways. */
function readings({ type, example }: StatedField): string[] {
  return example === "base64" ? [type, "base64"] : [type];
}

function reading({ type, contentEncoding, contentMediaType }: Schema): string {
  if (contentEncoding !== undefined) return contentEncoding;
  return contentMediaType === undefined ? String(type) : "file";
}

/** Each reading of a field must live on in one of the encodings. */
function lostReadings(
  field: StatedField,
  requests: readonly Message[],
  document: Document,
): string[] {
  if (field.example !== "base64") return [];
  const ours = requests.flatMap(({ schema }) => {
    const property = resolve(schema, document).properties?.[nameOf(field)];
    return property ? [reading(resolve(property, document))] : [];
  });
  const lost = readings(field).filter((one) => !ours.includes(one));
  return lost.map((one) => difference(`request ${nameOf(field)} as ${one}`, one, undefined));
}

function member(example: unknown, name: string): unknown {
  return (example as Readonly<Record<string, unknown>>)[name];
}
