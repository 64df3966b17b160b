import { expect, test } from "vitest";
import { redocly } from "../redocly.ts";

interface Problem {
  readonly ruleId: string;
  readonly message: string;
}

const { stdout, exitCode } = await redocly(
  ...["lint", "test/lint/bad.openapi.yaml", "--config", "redocly.yaml", "--format", "json"],
);
const { problems } = JSON.parse(stdout) as { problems: Problem[] };

function messagesOf(rule: string): string[] {
  return problems.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

test("the lint fails on a bad document", () => {
  expect(exitCode).toBe(1);
});

test("a request or response without a named example is refused", () => {
  expect(messagesOf("proofylink/named-examples")).toEqual([
    "sendLetter × request × application/json has no named example. Add one under `examples`.",
    "sendLetter × 201 × application/json has no named example. Add one under `examples`.",
    "sendLetter × 400 × application/json has no named example. Add one under `examples`.",
  ]);
});

test("an example with a member that its schema does not know, a bad format or a missing member is refused", () => {
  expect(messagesOf("no-invalid-media-type-examples")).toEqual([
    expect.stringContaining("must NOT have unevaluated properties `prize`"),
    expect.stringContaining('must match format "date-time"'),
    expect.stringContaining("must have required property 'title'"),
  ]);
});
