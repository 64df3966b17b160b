import { type ConformanceReport, checkConformance, type Finding } from "@proofylink/conformance";
import type { SandboxUnderTest } from "../sandbox-under-test.ts";
import { bugsInAnswers } from "./bugs-in-answers.ts";
import { bugsWithInput } from "./bugs-with-input.ts";
import { type Bug, plant } from "./plant.ts";
import type { PlantedBugId } from "./planted-bugs.ts";

/** How a hunt for one bug went. */
export interface Hunt {
  /** The first finding; undefined when there was none. */
  readonly finding: Finding | undefined;
  readonly report: ConformanceReport;
}

/** Runs the conformance tests until their first finding, with a bug in front of the sandbox or without one. */
export async function hunt(
  { sandbox, options }: SandboxUnderTest,
  id: PlantedBugId | undefined,
): Promise<Hunt> {
  const bugs: Record<PlantedBugId, Bug> = {
    ...bugsInAnswers,
    ...bugsWithInput(sandbox.accessToken),
  };
  await using server = await plant(sandbox.url, id === undefined ? {} : bugs[id]);
  const report = await checkConformance({
    ...options,
    baseUrl: server.url,
    seed: 1,
    cases: 20,
    failFast: true,
    minimumCoverage: 0,
    maxResponseTime: id === "slow" ? 1_000 : 30_000,
    timeout: id === "hang-on-malformed-json" ? 1_000 : 60_000,
    // Photos of 4 MB take their time, and one bug alone is about them.
    maxFileBytes: id === "file-too-large" ? 4_200_000 : 65_536,
  });
  return { finding: report.findings[0], report };
}
