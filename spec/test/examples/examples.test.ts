import { expect, test } from "vitest";
import { componentName, document, messages, resolve } from "../openapi.ts";
import { knownValues, shownIn } from "./vocabulary.ts";

/** Known values that no example shows, and why. */
const shownNowhere: Record<string, string> = {
  "OverallRisk.level RENDAH": "no sample of the vendor shows it; its scale names the word",
};

/** Every vocabulary of the document by name: a component, or a property of one. */
const vocabularies = new Map(
  Object.entries(document.components.schemas).flatMap(
    ([name, schema]): [string, readonly unknown[]][] => {
      const own = knownValues(schema);
      const properties = Object.entries(schema.properties ?? {}).flatMap(
        ([property, node]): [string, readonly unknown[]][] => {
          const known = componentName(node) === undefined ? knownValues(resolve(node)) : undefined;
          return known ? [[`${name}.${property}`, known]] : [];
        },
      );
      return own ? [[name, own], ...properties] : properties;
    },
  ),
);

const shown = messages().flatMap(shownIn);
const shownValues = new Set(shown.map(({ vocabulary, value }) => `${vocabulary} ${value}`));

test("every value of a vocabulary appears in an example, or is listed with a reason", () => {
  const missing = [...vocabularies].flatMap(([name, known]) =>
    known.map((value) => `${name} ${value}`).filter((entry) => !shownValues.has(entry)),
  );
  expect(vocabularies.size).toBeGreaterThan(5);
  expect(missing).toEqual(Object.keys(shownNowhere));
});

test("examples say no word that its vocabulary does not know", () => {
  const unknown = shown.filter(
    ({ vocabulary, value }) =>
      value !== null && vocabularies.get(vocabulary)?.includes(value) !== true,
  );
  expect(unknown).toEqual([]);
});

/** What the look of a synthetic person is, by the members that hold personal data. */
const synthetic: Record<string, RegExp> = {
  id_number: /^9999\d{12}$/,
  customer_id_number: /^9999\*{8}\d{4}$/,
  identity_masked: /^9999\*{4}\d{4}$/,
  phone_number: /^62812000000\d\d$/,
  phone: /^812000000\d\d$/,
  email: /@example\.com$/,
  name: /\b(CONTOH|PERCOBAAN|SPESIMEN)$/,
  full_name: /\b(CONTOH|PERCOBAAN|SPESIMEN)$/,
  customer_name: /\b(CONTOH|PERCOBAAN|SPESIMEN)$/,
  ip_address: /^192\.0\.2\.\d+$/,
};

test.each(Object.entries(synthetic))("each %s in an example looks synthetic", (key, look) => {
  const values = messages()
    .flatMap(({ examples }) => [...examples.values()])
    .flatMap((example) => stringsAt(key, example));
  expect(values.length).toBeGreaterThan(0);
  expect(values.filter((value) => !look.test(value))).toEqual([]);
});

/** Every string that `value` holds, at any depth, in a member called `key`. */
function stringsAt(key: string, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === key && typeof member === "string" ? [member] : stringsAt(key, member),
  );
}
