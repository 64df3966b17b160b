// The whole of the conformance tests: random cases by the thousand, the largest files, every planted bug.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkConformance, toText } from "@proofylink/conformance";
import { hunt } from "./planted/hunt.ts";
import { plantedBugs } from "./planted/planted-bugs.ts";
import { type Hunted, proofPage } from "./proof-page.ts";
import { startSandboxUnderTest } from "./sandbox-under-test.ts";
import { largeFileWaivers, sandboxWaivers } from "./sandbox-waivers.ts";

const { values } = parseArgs({
  options: { cases: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const cases = Number(values.cases);

async function checkSandbox() {
  await using under = await startSandboxUnderTest();
  return await checkConformance({
    ...under.options,
    waivers: [...sandboxWaivers, ...largeFileWaivers],
    cases,
    seed: Number(values.seed),
    timeout: 60_000,
    maxResponseTime: 30_000,
    onProgress: ({ phase, operation, done, total }) => {
      if (done % 2_000 === 0) console.error(`${phase} ${operation}: ${done} of ${total}`);
    },
  });
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

const report = await checkSandbox();
console.log(toText(report));
const hunted = await huntAll();
const page = join(import.meta.dirname, "../../docs/proof/conformance.md");
writeFileSync(page, proofPage(report, cases, hunted));
process.exitCode = report.passed && hunted.every(({ check }) => check !== undefined) ? 0 : 1;
