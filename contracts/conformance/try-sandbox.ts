import { type ConformanceReport, checkConformance } from "@proofylink/conformance";
import { startSandboxUnderTest } from "./sandbox-under-test.ts";
import { largeFileWaivers, sandboxWaivers } from "./sandbox-waivers.ts";

/** Every boundary and a few random cases against the sandbox: what there is time for in every test run. */
export async function trySandbox(failFast = false): Promise<ConformanceReport> {
  await using under = await startSandboxUnderTest();
  return await checkConformance({
    ...under.options,
    waivers: [...sandboxWaivers, ...largeFileWaivers],
    seed: 1,
    cases: 20,
    timeout: 60_000,
    maxResponseTime: 30_000,
    // Up to the limit of a photo. Consent forms of 10 MB are for the long run.
    maxFileBytes: 4_200_000,
    failFast,
  });
}
