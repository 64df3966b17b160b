import { expect, test } from "vitest";
import { trySandbox } from "./try-sandbox.ts";

test("the sandbox keeps the spec at every boundary, and no waiver is idle", {
  timeout: 300_000,
}, async () => {
  const report = await trySandbox();
  expect(report.findings).toEqual([]);
  expect(report.unusedWaivers).toEqual([]);
});
