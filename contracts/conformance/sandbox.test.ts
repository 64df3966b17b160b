import { checkConformance } from "@proofylink/conformance";
import { expect, test } from "vitest";
import { startSandboxUnderTest } from "./sandbox-under-test.ts";

test("the sandbox keeps the spec at every boundary, and no waiver is idle", {
  timeout: 120_000,
}, async () => {
  await using under = await startSandboxUnderTest();
  const report = await checkConformance({
    ...under.options,
    seed: 1,
    cases: 20,
    timeout: 60_000,
    maxResponseTime: 30_000,
    maxFileBytes: 65_536,
  });
  expect(report.findings).toEqual([]);
  expect(report.unusedWaivers).toEqual([]);
});
