import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AnswerSchema } from "../../src/drift/answer-schema.ts";
import { printableName } from "../../src/drift/deviation.ts";
import { formats } from "../../src/drift/formats.ts";
import { checkAnswer, type DeviationKind } from "../../src/drift.ts";
import { changedAt, type Place, placesIn, stepInto } from "./places.ts";
import { type ExampleAnswer, exampleAnswers, resolved, specDocument } from "./spec-answers.ts";

// Ajv, a validator that many use, reads the same document; both must find the same.
const ajv = new Ajv2020({ allErrors: true, strict: false, inlineRefs: false });
for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test);
ajv.addSchema({ $id: "spec", components: { schemas: closed(specDocument.components.schemas) } });

/** The schemas with vocabularies as enums, and with no room for fields that they do not name. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const { type, properties, "x-extensible-enum": known } = node as AnswerSchema;
  if (Array.isArray(known))
    copy.enum = [...known, ...([type].flat().includes("null") ? [null] : [])];
  if (typeof properties === "object") copy.additionalProperties ??= false;
  return copy;
}

const kinds: Readonly<Record<string, DeviationKind>> = {
  required: "missing-field",
  additionalProperties: "unknown-field",
  type: "wrong-type",
  enum: "unknown-value",
  format: "wrong-format",
  minLength: "out-of-bounds",
  maxItems: "out-of-bounds",
  maxProperties: "out-of-bounds",
};

function ajvFinds(example: ExampleAnswer, value: unknown): string[] {
  const validate = ajv.getSchema(`spec${example.schema.$ref}`)!;
  validate(value);
  const errors = validate.errors ?? [];
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === "type").map(placeOf));
  return errors
    .filter((error) => error.keyword === "type" || !mistyped.has(placeOf(error)))
    .map((error) => `${kindOf(error, value)} ${pathOf(error, example.schema, value)}`);
}

const placeOf = ({ instancePath }: ErrorObject): string => instancePath;

const stepsOf = ({ instancePath }: ErrorObject): string[] =>
  instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

function kindOf(error: ErrorObject, value: unknown): DeviationKind {
  const at = stepsOf(error).reduce<unknown>((node, step) => Object(node)[step], value);
  const object = [error.params.type].flat().includes("object");
  if (error.keyword === "type" && object && Array.isArray(at)) return "array-instead-of-object";
  return kinds[error.keyword]!;
}

function pathOf(error: ErrorObject, schema: AnswerSchema, value: unknown): string {
  let place: Place = { steps: [], path: "$", schema: resolved(schema) };
  let at = value;
  for (const step of stepsOf(error)) {
    place = stepInto(place, Array.isArray(at) ? Number(step) : step)!;
    at = Object(at)[step];
  }
  const { missingProperty, additionalProperty } = error.params;
  if (missingProperty !== undefined) return `${place.path}.${missingProperty}`;
  if (additionalProperty !== undefined) return `${place.path}.${printableName(additionalProperty)}`;
  return place.path;
}

test("finds in mutated answers what Ajv finds, no more and no less", () => {
  const places = exampleAnswers.flatMap((example) =>
    placesIn(example.schema, example.value).map((place): [ExampleAnswer, Place] => [
      example,
      place,
    ]),
  );
  let deviating = 0;
  const mutation = fc.constantFrom("replace", "remove", "add");
  const name = fc.oneof(fc.string(), fc.constantFrom("status", "data", "__proto__", "constructor"));
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      mutation,
      name,
      fc.jsonValue(),
      ([example, { steps }], how, added, value) => {
        const mutant = changedAt(example.value, steps, (holder, key) => {
          if (how === "replace") holder[key] = value;
          else if (how === "remove") delete holder[key];
          else holder[key] = { ...(holder[key] as object), [added]: value };
        });
        const body = JSON.stringify(mutant) ?? "null";
        const { operation, status, contentType } = example;
        const ours = checkAnswer({ operation, status, contentType, body });
        const theirs = ajvFinds(example, JSON.parse(body));
        deviating += theirs.length > 0 ? 1 : 0;
        expect(new Set(ours.map(({ kind, path }) => `${kind} ${path}`))).toEqual(new Set(theirs));
      },
    ),
    { numRuns: 2_000 },
  );
  expect(deviating).toBeGreaterThan(500);
});
