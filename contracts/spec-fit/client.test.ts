import { describe, expect, test } from "vitest";
import { readApiDocument } from "../api-document.ts";
import { readPact } from "../pact-file.ts";
import { comparable } from "./comparable.ts";
import { operationOf, optionalExpectations } from "./expectations.ts";
import { misfits } from "./misfits.ts";

const document = readApiDocument();
const pact = readPact();

/** Optional fields that the client needs all the same, with the reason. */
const needed: Record<string, string> = {
  "createVerificationWithEmailConsent 422 errors.email": "it is the field that the server refuses",
  "getCreditReport 200 data.url": "a report that is ready and has no link is of no use",
  "getCreditReport 200 data.expires_in": "documented with every link",
  "getProofylinkReport 200 data.url": "a report that is ready and has no link is of no use",
  "getProofylinkReport 200 data.expires_in": "documented with every link",
};

describe("the pact of the client fits the spec", () => {
  test("asks nothing that the spec does not promise", async () => {
    expect(await misfits(comparable(document), pact)).toEqual([]);
  });

  test.each(pact.interactions)(
    "names the operation and a documented status: $description",
    (interaction) => {
      const operation = operationOf(document, interaction);
      expect(interaction.comments?.references?.openapi?.operationId).toBe(operation?.operationId);
      expect(Object.keys(operation?.responses ?? {})).toContain(
        String(interaction.response.status),
      );
    },
  );

  test("has a success of every operation of the spec", () => {
    const successes = pact.interactions.filter(({ response }) => response.status < 300);
    const covered = successes.map((interaction) => operationOf(document, interaction)?.operationId);
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(covered).toEqual(expect.arrayContaining(operations.map((one) => one.operationId)));
  });

  test("expects no optional field without a reason, and no reason is left over", () => {
    const expected = pact.interactions.flatMap((one) => optionalExpectations(document, one));
    expect([...new Set(expected)].sort()).toEqual(Object.keys(needed).sort());
  });
});
