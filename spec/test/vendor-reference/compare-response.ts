import {
  type Document,
  type Message,
  messagesOf,
  type Operation,
  type Reference,
  resolve,
  type Schema,
} from "../openapi.ts";
import { compareSample, isObject } from "./compare-sample.ts";
import { difference } from "./difference.ts";
import { anObject, moreRows, type Sample, type StatedResponse } from "./stated/stated.ts";

/** How the responses of an operation differ from the statuses and samples that the reference states. */
export function compareResponses(
  stated: readonly StatedResponse[],
  operation: Operation,
  document: Document,
): string[] {
  const ours = messagesOf(operation, document).filter(({ part }) => part !== "request");
  const statuses = Object.keys(operation.responses);
  const added = statuses.filter((status) => !stated.some((one) => String(one.status) === status));
  return [
    ...stated.flatMap((response) => {
      const place = `${response.status} ${response.label}`;
      const message = ours.find(({ part }) => part === String(response.status));
      if (message === undefined) return [difference(place, "a body", undefined)];
      return [
        ...compareWithNearest(response.sample, message, place),
        ...compareSchema(response.sample, message.schema, place, document),
      ];
    }),
    ...added.map((status) => difference(status, undefined, "added")),
  ];
}

/** A response has several examples: one of them is the reference's sample. */
function compareWithNearest(sample: Sample, { examples }: Message, place: string): string[] {
  const results = [...examples.values()].map((ours) =>
    compareSample(sample, ours, `${place} example`),
  );
  const [nearest] = results.sort((one, other) => one.length - other.length);
  return nearest ?? [difference(`${place} example`, "a sample", undefined)];
}

/** The schema must name every member of the sample, require it, take its type, and add nothing. */
function compareSchema(
  sample: Sample,
  node: Schema | Reference,
  place: string,
  document: Document,
): string[] {
  const schema = resolve(node, document);
  const types = [schema.type ?? []].flat();
  const type = typeOf(sample);
  if (!types.includes(type)) return [difference(place, type, types)];
  if (Array.isArray(sample)) {
    const { items } = schema;
    const rows = sample.filter((row) => row !== moreRows);
    return items ? rows.flatMap((row) => compareSchema(row, items, `${place}[]`, document)) : [];
  }
  return isObject(sample) ? compareProperties(sample, schema, place, document) : [];
}

function compareProperties(
  sample: Readonly<Record<string, Sample>>,
  { properties = {}, required = [], additionalProperties }: Schema,
  place: string,
  document: Document,
): string[] {
  const rest = typeof additionalProperties === "object" ? additionalProperties : undefined;
  const names = new Set([...Object.keys(sample), ...Object.keys(properties)]);
  return [...names].flatMap((name) => {
    const inside = `${place} ${name}`;
    const member = sample[name];
    const property = properties[name] ?? rest;
    if (member === undefined) return [difference(inside, undefined, "added")];
    if (property === undefined) return [difference(inside, typeOf(member), undefined)];
    const optional = name in properties && !required.includes(name);
    return [
      ...(optional ? [difference(inside, "always there", "optional")] : []),
      ...compareSchema(member, property, inside, document),
    ];
  });
}

function typeOf(sample: Sample): string {
  if (sample === null) return "null";
  if (sample === anObject || isObject(sample)) return "object";
  if (Array.isArray(sample)) return "array";
  return typeof sample === "number" ? "integer" : "string";
}
