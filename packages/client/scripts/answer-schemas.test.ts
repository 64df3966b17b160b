import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answers, schemas } from "../src/generated/answer-schemas.ts";
import { answerTable, type BundledDocument } from "./answer-schemas.ts";

function documentWith(schema: object, answer: object = { $ref: "#/components/schemas/Thing" }) {
  const content = { "application/json": { schema: answer } };
  const operation = { operationId: "readThing", responses: { 200: { content } } };
  return {
    paths: { "/thing": { get: operation, parameters: [] } },
    components: { schemas: { Thing: { description: "A thing.", ...schema } } },
  };
}

test("the committed table is what the spec says now", () => {
  const file = fileURLToPath(import.meta.resolve("@proofylink/spec/openapi.json"));
  const document = JSON.parse(readFileSync(file, "utf8")) as BundledDocument;
  expect({ answers, schemas }).toEqual(answerTable(document));
});

test("takes the answers and what they need, without prose", () => {
  const nested = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
  expect(
    answerTable(documentWith({ type: "object", properties: { description: nested } })),
  ).toEqual({
    answers: { readThing: { 200: { "application/json": "Thing" } } },
    schemas: {
      Thing: {
        type: "object",
        properties: { description: { type: "array", items: { $ref: "Thing" } } },
      },
    },
  });
});

test.each([
  [
    "a keyword that nothing checks",
    { type: "number", multipleOf: 5 },
    /Thing uses `multipleOf: 5`/,
  ],
  [
    "a format that nothing checks",
    { type: "string", format: "ipv4" },
    /Thing uses `format: "ipv4"`/,
  ],
  ["a keyword beside $ref", { $ref: "#/x/Thing", minLength: 1 }, /Thing uses `\$ref/],
])("stops at %s, naming the place", (_name, schema, message) => {
  expect(() => answerTable(documentWith(schema))).toThrow(message);
});

test("stops at an answer whose schema has no name", () => {
  const unnamed = documentWith({}, { type: "object" });
  expect(() => answerTable(unnamed)).toThrow(/schema of readThing 200 application\/json a name/);
});
