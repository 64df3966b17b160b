import { describe, expect, test } from "vitest";
import { readApiDocument } from "../api-document.ts";
import { allInteractions, type Consumer, consumers, pactPath, readPact } from "../pact-file.ts";
import { comparable } from "./comparable.ts";
import { misfits } from "./misfits.ts";
import { operationOf, operationsOf } from "./operation-of.ts";
import { refusedAnswers } from "./refused-answers.ts";
import { variantsOf } from "./variants.ts";

const document = readApiDocument();

const ofState = "the provider's state says so";
const report = "a report that is ready and has no link is of no use";
const score = "a verification that is completed has a score";

/** Answers that the spec allows and a pact refuses all the same, with the reason. */
const refused: Record<string, string> = {
  "createVerificationWithEmailConsent 422 errors.email: absent": "it is the field that is refused",
  "createVerificationWithEmailConsent 422 errors.email: empty": "why it is refused must be said",
  "getCreditReport 200 data.status: another value": ofState,
  "getCreditReport 200 data.url: absent": report,
  "getCreditReport 200 data.url: null": report,
  "getCreditReport 200 data.expires_in: absent": "documented with every link",
  "getCreditReport 200 data.expires_in: null": "documented with every link",
  "getCreditReport 200 data.expires_at: null": "documented with every link",
  "getProofylinkReport 200 data.status: another value": ofState,
  "getProofylinkReport 200 data.url: absent": report,
  "getProofylinkReport 200 data.url: null": report,
  "getProofylinkReport 200 data.expires_in: absent": "documented with every link",
  "getProofylinkReport 200 data.expires_in: null": "documented with every link",
  "getProofylinkReport 200 data.expires_at: null": "documented with every link",
  "getVerification 200 data.verification.status: another value": ofState,
  "getVerification 200 data.verification.credibility_score: null": score,
  "getVerification 200 data.verification.credibility_level: null": score,
  "getVerification 200 data.verification.failed_message: null": "one that failed says why",
  "getVerification 200 data.analysis.credit_summary: null": "a completed one has an analysis",
  "getVerification 200 data.analysis.credibility: null": "a completed one has an analysis",
  "getVerification 200 data.analysis.use_case_analysis: null": "a completed one has an analysis",
  "listVerifications 200 data: empty": ofState,
};

describe.each(consumers)("the pact of %s fits the spec", (consumer) => {
  const pact = readPact(pactPath(consumer));

  test("asks nothing that the spec does not promise", async () => {
    expect(await misfits(comparable(document), pact)).toEqual([]);
  });

  test("sends nothing that the spec does not take, whatever values the consumer lets through", async () => {
    const variants = variantsOf(pact);
    expect(variants.interactions.length).toBeGreaterThan(pact.interactions.length);
    expect(await misfits(comparable(document), variants)).toEqual([]);
  });

  test.each(pact.interactions)(
    "names the operation and a documented status: $description",
    (interaction) => {
      const operation = operationOf(document, interaction);
      expect(operation).toBeDefined();
      expect(interaction.comments?.references?.openapi?.operationId).toBe(operation?.operationId);
      expect(Object.keys(operation?.responses ?? {})).toContain(
        String(interaction.response.status),
      );
    },
  );
});

test("the pacts refuse no answer that the spec allows without a reason, and no reason is left over", () => {
  const found = allInteractions().flatMap((one) => refusedAnswers(document, one));
  expect([...new Set(found)].sort()).toEqual(Object.keys(refused).sort());
});

/** Operations that a consumer does not use. */
const unused: Record<Consumer, readonly string[]> = {
  "proofylink-client": [],
  "proofylink-cli": ["getCreditReport", "getProofylinkReport"],
};

test.each(consumers)(
  "%s has a success of every operation, but for those that it does not use",
  (consumer) => {
    const { interactions } = readPact(pactPath(consumer));
    const successes = interactions.filter(({ response }) => response.status < 300);
    const covered = new Set(successes.map((one) => operationOf(document, one)?.operationId));
    const missing = operationsOf(document).filter(({ operationId }) => !covered.has(operationId));
    expect(missing.map(({ operationId }) => operationId)).toEqual(unused[consumer]);
  },
);
