// Writes src/generated/api.ts from the OpenAPI document: `npm run generate` at the root of the repository.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";

const header = `// Generated from the OpenAPI document (@proofylink/spec) by \`npm run generate\`. Do not edit.\n\n`;

const { factory } = ts;
const nullType = factory.createLiteralTypeNode(factory.createNull());
const stringType = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
// A plain string in the union would swallow the literals, and with them an editor's suggestions.
const anyOtherString = factory.createParenthesizedType(
  factory.createIntersectionTypeNode([stringType, factory.createTypeLiteralNode([])]),
);

/** The types that openapi-typescript would make too wide (files) or too narrow (open vocabularies). */
function transform(schema: SchemaObject): ts.TypeNode | undefined {
  const {
    type,
    contentMediaType,
    contentEncoding,
    "x-extensible-enum": known,
  } = schema as {
    type?: string | string[];
    contentMediaType?: string;
    contentEncoding?: string;
    "x-extensible-enum"?: string[];
  };
  if (contentMediaType !== undefined && contentEncoding === undefined) {
    return factory.createTypeReferenceNode("Blob");
  }
  if (known === undefined) return undefined;
  const literals = known.map((word) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(word)),
  );
  const orNull = [type].flat().includes("null") ? [nullType] : [];
  return factory.createUnionTypeNode([...literals, anyOtherString, ...orNull]);
}

const document = new URL(import.meta.resolve("@proofylink/spec/openapi.json"));
const nodes = await openapiTS(document, { transform, defaultNonNullable: false });
const output = new URL("../src/generated/api.ts", import.meta.url);
writeFileSync(fileURLToPath(output), header + astToString(nodes));
