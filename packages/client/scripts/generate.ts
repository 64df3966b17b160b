// Writes src/generated/answer-schemas.ts from the OpenAPI document: `npm run generate` at the root of the repository.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerTable } from "./answer-schemas.ts";

const document = fileURLToPath(import.meta.resolve("@proofylink/spec/openapi.json"));
const { answers, schemas } = answerTable(JSON.parse(readFileSync(document, "utf8")));

/** JSON with objects of one member on one line: most schemas are one keyword. */
function print(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll(/\{\n\s*([^\n{}[\]]+)\n\s*\}/g, "{ $1 }");
}

const output = new URL("../src/generated/answer-schemas.ts", import.meta.url);
writeFileSync(
  fileURLToPath(output),
  `// Generated from the OpenAPI document (@proofylink/spec) by \`npm run generate\`. Do not edit.

import type { AnswerSchemas, DocumentedAnswers } from "../drift/answer-schema.ts";
import type { OperationId } from "../transport/transport.ts";

export const answers: Readonly<Record<OperationId, DocumentedAnswers>> = ${print(answers)};

export const schemas: AnswerSchemas = ${print(schemas)};
`,
);
