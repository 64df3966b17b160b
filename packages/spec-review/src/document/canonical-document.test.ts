import { describe, expect, test } from "vitest";
import { canonicalDocument } from "./canonical-document.ts";
import type { JsonObject } from "./json.ts";

function canonicalSchema(schema: JsonObject, openapi: string): unknown {
  const document = canonicalDocument({ openapi, components: { schemas: { It: schema } } });
  return (document.components as { schemas: { It: unknown } }).schemas.It;
}

describe("OpenAPI 3.0 reads as 3.1", () => {
  test.each([
    [{ type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      { type: "string", nullable: true, enum: ["a"] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      { allOf: [{ $ref: "#/components/schemas/B" }], nullable: true },
      { anyOf: [{ $ref: "#/components/schemas/B" }, { type: "null" }] },
    ],
    [
      { type: "number", minimum: 1, exclusiveMinimum: true },
      { type: "number", exclusiveMinimum: 1 },
    ],
    [
      { type: "number", maximum: 1, exclusiveMaximum: false },
      { type: "number", maximum: 1 },
    ],
    [
      { $ref: "#/components/schemas/B", maxLength: 1, description: "kept" },
      { $ref: "#/components/schemas/B", description: "kept" },
    ],
    [{ nullable: true }, {}],
  ])("%j is %j", (schema, expected) => {
    expect(canonicalSchema(schema, "3.0.3")).toEqual(expected);
  });

  test("in 3.1 nullable is no keyword, and a reference may have company", () => {
    const schema = { $ref: "#/components/schemas/B", maxLength: 1 };
    expect(canonicalSchema(schema, "3.1.0")).toEqual(schema);
  });
});

describe("one way of writing", () => {
  test.each([
    [{ const: "a" }, { enum: ["a"] }],
    [{ type: ["string"] }, { type: "string" }],
    [{ type: ["null", "string"] }, { type: ["string", "null"] }],
    [
      { oneOf: [{ type: "string", maxLength: 2 }, { type: "null" }] },
      { type: ["string", "null"], maxLength: 2 },
    ],
    [
      { allOf: [{ type: "string" }], description: "one" },
      { type: "string", description: "one" },
    ],
    [
      { type: "object", allOf: [{ required: ["a"] }] },
      { type: "object", allOf: [{ required: ["a"] }] },
    ],
  ])("%j is %j", (schema, expected) => {
    expect(canonicalSchema(schema, "3.1.0")).toEqual(expected);
  });
});

describe("operations say everything themselves", () => {
  const shared = { name: "id", in: "path", required: true };
  const own = { name: "ID", in: "query" };
  const document = canonicalDocument({
    openapi: "3.1.0",
    security: [{ token: [] }],
    paths: {
      "/a/{id}": {
        parameters: [shared, { name: "q", in: "query", deprecated: true }],
        get: { parameters: [own, { name: "q", in: "query" }] },
        post: { security: [] },
      },
    },
  });
  const item = (document.paths as Record<string, Record<string, JsonObject>>)["/a/{id}"] ?? {};

  test("parameters of the path, unless they have their own", () => {
    expect(item.get?.parameters).toEqual([own, { name: "q", in: "query" }, shared]);
    expect(item.parameters).toBeUndefined();
  });

  test("security of the document, unless they have their own", () => {
    expect(item.get?.security).toEqual([{ token: [] }]);
    expect(item.post?.security).toEqual([]);
    expect(document.security).toBeUndefined();
  });
});
