import fc from "fast-check";
import type { Loose } from "../changes/library-api.ts";

const bound = fc.integer({ min: 0, max: 6 });
const patterns = ["^[a-c]+$", "^[a-z]*$", "b", "^[ab]{2,3}$"];
const words = ["a", "b", "abc", "zz", ""];
const names = ["p", "q", "r"];

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 3 });
}

const text = fc.record({
  type: fc.constant("string"),
  minLength: maybe(fc.integer({ min: 0, max: 2 })),
  maxLength: maybe(bound),
  pattern: maybe(fc.constantFrom(...patterns)),
  format: maybe(fc.constantFrom("date", "uuid")),
});

const number = fc.record({
  type: fc.constantFrom("integer", "number"),
  minimum: maybe(bound),
  maximum: maybe(bound),
  exclusiveMinimum: maybe(bound),
  multipleOf: maybe(fc.constantFrom(1, 2, 3, 0.5)),
});

const listed = fc
  .uniqueArray(fc.constantFrom<Loose>(...words, null, true, 0, 1, 2.5), {
    minLength: 1,
    maxLength: 4,
  })
  .map((values): Loose => ({ enum: values }));

const leaf: fc.Arbitrary<Loose> = fc.oneof(
  text,
  number,
  listed,
  fc.constant({ type: "boolean" }),
  fc.constant({ type: "null" }),
  fc.constant({}),
  fc
    .uniqueArray(fc.constantFrom("string", "integer", "number", "null", "boolean"), {
      minLength: 2,
    })
    .map((type) => ({ type })),
  fc.constantFrom(...words).map((value) => ({ const: value })),
);

/** A small schema of everything that the judge knows, and of some things that it does not. */
export const randomSchema: fc.Arbitrary<Loose> = fc
  .letrec<{ schema: Loose }>((tie) => {
    const inner = tie("schema");
    const properties = fc.dictionary(fc.constantFrom(...names), inner, { maxKeys: 3 });
    const object = fc.record({
      type: fc.constantFrom<Loose>("object", "object", ["object", "null"]),
      properties,
      required: maybe(fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 })),
      additionalProperties: maybe(fc.oneof<fc.Arbitrary<Loose>[]>(fc.boolean(), leaf)),
      minProperties: maybe(fc.integer({ min: 0, max: 2 })),
      maxProperties: maybe(fc.integer({ min: 1, max: 4 })),
      patternProperties: fc.option(
        leaf.map((schema) => ({ "^[pq]$": schema })),
        { nil: undefined, freq: 8 },
      ),
      dependentRequired: fc.option(fc.constant({ p: ["q"] }), { nil: undefined, freq: 8 }),
    });
    const array = fc.record({
      type: fc.constant("array"),
      items: maybe(inner),
      prefixItems: fc.option(fc.array(leaf, { minLength: 1, maxLength: 2 }), {
        nil: undefined,
        freq: 6,
      }),
      minItems: maybe(fc.integer({ min: 0, max: 2 })),
      maxItems: maybe(fc.integer({ min: 0, max: 3 })),
      uniqueItems: maybe(fc.boolean()),
    });
    const members = fc.array(inner, { minLength: 1, maxLength: 3 });
    return {
      schema: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        leaf,
        leaf,
        object,
        object,
        array,
        members.map((allOf) => ({ allOf })),
        members.map((anyOf) => ({ anyOf })),
        members.map((oneOf) => ({ oneOf })),
        fc.tuple(object, members).map(([own, oneOf]) => ({ ...own, oneOf })),
        leaf.map((not) => ({ not })),
        fc.tuple(leaf, inner, inner).map(conditional),
      ),
    };
  })
  .schema.map(withoutUndefined);

function conditional([condition, yes, no]: readonly Loose[]): Loose {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  return { if: condition, then: yes, else: no };
}

function withoutUndefined(value: Loose): Loose {
  return JSON.parse(JSON.stringify(value));
}
