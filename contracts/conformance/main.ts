// The whole of the conformance tests: random cases by the thousand, the largest files, the mock, every planted bug.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  type ConformanceOptions,
  type ConformanceReport,
  checkConformance,
  toText,
} from "@proofylink/conformance";
import { startMockUnderTest } from "./mock-under-test.ts";
import { hunt } from "./planted/hunt.ts";
import { plantedBugs } from "./planted/planted-bugs.ts";
import { type Hunted, proofPage } from "./proof-page.ts";
import { startSandboxUnderTest } from "./sandbox-under-test.ts";
import { largeFileWaivers, sandboxWaivers } from "./sandbox-waivers.ts";

const { values } = parseArgs({
  options: { cases: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const cases = Number(values.cases);

// The mock's answers are the document's examples: after so many cases nothing new is to be seen.
const casesOfMock = Math.min(cases, 1_000);

async function checkSandbox(): Promise<ConformanceReport> {
  await using under = await startSandboxUnderTest();
  return await check({
    ...under.options,
    waivers: [...sandboxWaivers, ...largeFileWaivers],
    cases,
  });
}

async function checkMock(): Promise<ConformanceReport> {
  await using under = await startMockUnderTest();
  return await check({ ...under.options, cases: casesOfMock });
}

async function check(options: ConformanceOptions): Promise<ConformanceReport> {
  const report = await checkConformance({
    ...options,
    seed: Number(values.seed),
    // Ten thousand creates with files keep a busy machine busy: how fast it answers is not what this is about.
    timeout: 600_000,
    maxResponseTime: 300_000,
    onProgress: ({ phase, operation, done, total }) => {
      if (done % 2_000 === 0) console.error(`${phase} ${operation}: ${done} of ${total}`);
    },
  });
  console.log(toText(report));
  return report;
}

async function huntAll(): Promise<Hunted[]> {
  await using under = await startSandboxUnderTest();
  const hunted: Hunted[] = [];
  for (const { id } of plantedBugs) {
    const { finding, report } = await hunt(under, id);
    const { requests, milliseconds } = report;
    hunted.push({ id, check: finding?.check, requests, seconds: milliseconds / 1_000 });
    console.log(`${id}: ${finding?.check ?? "NOT FOUND"}`);
  }
  return hunted;
}

const sandbox = await checkSandbox();
const mock = await checkMock();
const hunted = await huntAll();
const page = join(import.meta.dirname, "../../docs/proof/conformance.md");
writeFileSync(page, proofPage({ sandbox, cases, mock, casesOfMock, hunted }));
process.exitCode =
  sandbox.passed && mock.passed && hunted.every(({ check }) => check !== undefined) ? 0 : 1;
