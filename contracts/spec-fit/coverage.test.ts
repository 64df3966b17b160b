import { expect, test } from "vitest";
import type { ApiDocument } from "../api-document.ts";
import type { PactFile } from "../pact-file.ts";
import { coverageTable } from "./coverage.ts";

const document = {
  info: {},
  components: { schemas: {} },
  paths: {
    "/letters": {
      get: { operationId: "listLetters", responses: { 200: {}, 404: {} } },
      post: { operationId: "sendLetter", responses: { 201: {} } },
    },
  },
} satisfies ApiDocument;

function pact(name: string, operationId: string, status: number): PactFile {
  return {
    consumer: { name },
    metadata: {},
    interactions: [
      {
        description: "",
        providerStates: [],
        comments: { references: { openapi: { operationId } } },
        request: { method: "GET", path: "/letters" },
        response: { status },
      },
    ],
  };
}

test("tells covered, documented and undocumented apart, and who covers", () => {
  const pacts = [
    pact("proofylink-client", "listLetters", 200),
    pact("proofylink-cli", "listLetters", 200),
    pact("proofylink-cli", "sendLetter", 201),
  ];
  expect(coverageTable(document, pacts)).toBe(
    [
      "| operation | 200 | 201 | 404 |",
      "| --- | --- | --- | --- |",
      "| `listLetters` | client, cli |  | – |",
      "| `sendLetter` |  | cli |  |",
    ].join("\n"),
  );
});
