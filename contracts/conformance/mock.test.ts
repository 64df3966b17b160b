import { checkConformance } from "@proofylink/conformance";
import { expect, test } from "vitest";
import { startMockUnderTest } from "./mock-under-test.ts";

test("the mock keeps the spec at every boundary but where it is listed, and no waiver is idle", {
  timeout: 120_000,
}, async () => {
  await using under = await startMockUnderTest();
  const report = await checkConformance({
    ...under.options,
    seed: 1,
    cases: 10,
    timeout: 60_000,
    maxResponseTime: 30_000,
    maxFileBytes: 65_536,
  });
  expect(report.findings).toEqual([]);
  expect(report.unusedWaivers).toEqual([]);
});
