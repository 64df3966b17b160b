import fc from "fast-check";
import { expect, test } from "vitest";
import { openRecords } from "../../src/input/open-records.ts";
import { fileWith } from "./folder.ts";

const objects = fc.array(
  fc.dictionary(fc.string({ minLength: 1, unit: "grapheme" }), fc.jsonValue()).map((object) => ({
    ...object,
    id: "x",
  })),
  { maxLength: 6 },
);

test("every object comes back, with its line, whatever the ends of lines and blank lines", async () => {
  await fc.assert(
    fc.asyncProperty(objects, fc.constantFrom("\n", "\r\n", "\n\n"), async (written, newline) => {
      const text = written.map((object) => JSON.stringify(object)).join(newline);
      const { records } = await openRecords(fileWith(`{"id":"first"}${newline}${text}`));
      const [, ...read] = await Array.fromAsync(records);
      expect(read.map(({ values }) => values)).toEqual(
        written.map((object) => JSON.parse(JSON.stringify(object))),
      );
      const step = newline === "\n\n" ? 2 : 1;
      expect(read.map(({ line }) => line)).toEqual(written.map((_, at) => 1 + (at + 1) * step));
    }),
    { numRuns: 100 },
  );
});

test("what is no object is a fault of its line", async () => {
  const { records } = await openRecords(fileWith('{"a":1}\n{"a":\n[1]\nnull\n{"a":2}'));
  expect(await Array.fromAsync(records)).toMatchObject([
    { line: 1, values: { a: 1 } },
    { line: 2, fault: "not_json" },
    { line: 3, fault: "not_json" },
    { line: 4, fault: "not_json" },
    { line: 5, values: { a: 2 } },
  ]);
});

test("the record of a consent has the names that columns have", async () => {
  const { records } = await openRecords(fileWith('{"consent_metadata":{"os":"Linux"}}'));
  expect(await Array.fromAsync(records)).toMatchObject([
    { values: { "consent_metadata.os": "Linux" } },
  ]);
});
