import { expect, test } from "vitest";
import { ApiDocument } from "../document/api-document.ts";
import { operationsOf } from "../document/operations.ts";
import { violationOf } from "./violation.ts";

const member = (schema: object) => ({ schema: { type: "object", properties: { it: schema } } });

/** Why a value is not allowed as `it`, in a form or in JSON. */
function violation(value: unknown, schema: object, mediaType = "multipart/form-data") {
  const content = { "multipart/form-data": member(schema), "application/json": member(schema) };
  const post = { operationId: "add", requestBody: { content }, responses: {} };
  const parsed = {
    openapi: "3.1.0",
    info: { title: "It", version: "1" },
    paths: { "/": { post } },
  };
  const document = new ApiDocument(parsed);
  const [operation] = operationsOf(document);
  if (operation === undefined) throw new Error("no operation");
  const body = { mediaType, value: { it: value } };
  return violationOf(document, operation, { operation: "add", what: "", parameters: {}, body }, {});
}

const small = { type: "integer", minimum: 1, maximum: 4 };

test.each([
  ["2", small],
  ["true", { type: "boolean" }],
])("the text %j in a form is what everybody reads as %j", (text, schema) => {
  expect(violation(text, schema)).toBeUndefined();
});

test.each([
  ["+2", small],
  [" 2", small],
  ["2.", small],
  ["02 ", { ...small, minimum: 2 }],
  ["yes", { type: "boolean" }],
  ["0", { type: "boolean" }],
])("whether the text %j is %j is the server's business", (text, schema) => {
  expect(violation(text, schema)).toMatchObject({ where: "body/it", lenient: true });
});

test.each([
  ["5", small],
  ["+5", small],
  ["two", small],
  ["2,0", small],
  ["maybe", { type: "boolean" }],
])("no reading makes %j one of %j", (text, schema) => {
  const found = violation(text, schema);
  expect(found).toMatchObject({ where: "body/it" });
  expect(found?.lenient).toBeUndefined();
});

test("JSON has numbers of its own: there a text is none", () => {
  const found = violation("2", small, "application/json");
  expect(found).toEqual({ where: "body/it", rule: "type" });
});
