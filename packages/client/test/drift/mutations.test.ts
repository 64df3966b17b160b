import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAnswer, type Deviation, type DeviationKind } from "../../src/drift.ts";
import { changedAt, type Place, placesIn } from "./places.ts";
import { type ExampleAnswer, exampleAnswers } from "./spec-answers.ts";

function check(example: ExampleAnswer, value: unknown): Deviation[] {
  const { operation, status, contentType } = example;
  return checkAnswer({ operation, status, contentType, body: JSON.stringify(value) });
}

/** Every place of every example for which `wanted` holds. */
function choose(wanted: (place: Place) => boolean): fc.Arbitrary<[ExampleAnswer, Place]> {
  const all = exampleAnswers.flatMap((example) =>
    placesIn(example.schema, example.value)
      .filter(wanted)
      .map((place): [ExampleAnswer, Place] => [example, place]),
  );
  expect(all.length).toBeGreaterThan(10);
  return fc.constantFrom(...all);
}

function expectFound(found: Deviation[], kind: DeviationKind, path: string): void {
  expect(found.map((deviation) => [deviation.kind, deviation.path])).toContainEqual([kind, path]);
}

const ofType = (place: Place, type: string): boolean =>
  [place.schema.type].flat().includes(type as never);

test.each(exampleAnswers)("$operation $status $name is as the spec says", (example) => {
  expect(check(example, example.value)).toEqual([]);
});

test("every operation has examples to mutate", () => {
  expect(new Set(exampleAnswers.map(({ operation }) => operation)).size).toBe(8);
  expect(exampleAnswers.length).toBeGreaterThan(60);
});

describe("a mutation of an example is found at its place", () => {
  test("a value of another type", () => {
    const values: Record<string, unknown> = {
      null: null,
      boolean: true,
      integer: 7,
      number: 0.5,
      string: "x",
      object: {},
    };
    const typed = choose(({ schema }) => schema.type !== undefined);
    fc.assert(
      fc.property(typed, fc.constantFrom(...Object.keys(values)), ([example, place], type) => {
        fc.pre(!ofType(place, type) && !(type === "integer" && ofType(place, "number")));
        const mutant = changedAt(example.value, place.steps, (holder, key) => {
          holder[key] = values[type];
        });
        expectFound(check(example, mutant), "wrong-type", place.path);
      }),
    );
  });

  test("an array where an object belongs", () => {
    fc.assert(
      fc.property(
        choose((place) => ofType(place, "object")),
        ([example, place]) => {
          const mutant = changedAt(example.value, place.steps, (holder, key) => {
            holder[key] = [];
          });
          expectFound(check(example, mutant), "array-instead-of-object", place.path);
        },
      ),
    );
  });

  test("a required field that is missing", () => {
    const withRequired = choose(({ schema }) => (schema.required ?? []).length > 0);
    fc.assert(
      fc.property(withRequired, fc.nat(), ([example, place], number) => {
        const required = place.schema.required!;
        const name = required[number % required.length]!;
        const mutant = changedAt(example.value, [...place.steps, name], (holder) => {
          delete holder[name];
        });
        expectFound(check(example, mutant), "missing-field", `${place.path}.${name}`);
      }),
    );
  });

  test("a field that the spec does not know", () => {
    const closed = choose(
      ({ schema }) => schema.properties !== undefined && schema.additionalProperties === undefined,
    );
    fc.assert(
      fc.property(closed, fc.jsonValue(), ([example, place], value) => {
        fc.pre(!isNullAt(example.value, place));
        const mutant = changedAt(example.value, [...place.steps, "brand_new"], (holder, key) => {
          holder[key] = value;
        });
        expectFound(check(example, mutant), "unknown-field", `${place.path}.brand_new`);
      }),
    );
  });

  test("a word that an open vocabulary does not list", () => {
    const words = choose(({ schema }) => schema["x-extensible-enum"] !== undefined);
    fc.assert(
      fc.property(words, fc.string(), ([example, place], word) => {
        fc.pre(!place.schema["x-extensible-enum"]!.includes(word));
        const mutant = changedAt(example.value, place.steps, (holder, key) => {
          holder[key] = word;
        });
        expectFound(check(example, mutant), "unknown-value", place.path);
      }),
    );
  });

  test("a text in another format", () => {
    const formatted = choose(({ schema }) => schema.format !== undefined);
    fc.assert(
      fc.property(formatted, fc.string(), ([example, place], text) => {
        const mutant = changedAt(example.value, place.steps, (holder, key) => {
          holder[key] = ` ${text}`;
        });
        expectFound(check(example, mutant), "wrong-format", place.path);
      }),
    );
  });
});

function isNullAt(value: unknown, { steps }: Place): boolean {
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value) === null;
}
