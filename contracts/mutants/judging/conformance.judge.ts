// The layer "conformance": the conformance test of the sandbox, ended by its first finding.
import { expect, test } from "vitest";
import { trySandbox } from "../../conformance/try-sandbox.ts";

test("the sandbox keeps the spec at every boundary", { timeout: 300_000 }, async () => {
  const { findings, unusedWaivers } = await trySandbox(true);
  expect(findings.map(({ check, cause, message }) => `${check}: ${cause}: ${message}`)).toEqual([]);
  expect(unusedWaivers.map(({ reason }) => `an idle waiver: ${reason}`)).toEqual([]);
});
