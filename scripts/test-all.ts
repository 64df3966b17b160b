// What `npm test` and CI run: every step of scripts/steps/plan.ts, all of them even after a failure,
// then one table. Exits with 1 when anything failed, was skipped, or ran no test at all.
//
// A package joins by having the script, nothing is listed here:
//   lint           its own lint step (the spec's)
//   generate       its generated files are compared with a fresh run
//   typecheck      through turbo
//   test:<kind>    a suite of its own, run in the written order. It finds the folder for its vitest
//                  JSON report in TEST_REPORT_DIR: `reporters: reporters("<kind>")` from
//                  vitest.settings.ts does that. A suite without a report counts as one check.
//   check:package  pack it and look at the package as a stranger gets it
// Unit tests (*.test.ts) and type tests (*.test-d.ts) are found by vitest.config.ts.

import { join } from "node:path";
import { plan } from "./steps/plan.ts";
import { type Result, runStep } from "./steps/step.ts";
import { succeeded, summary } from "./summary.ts";

const root = join(import.meta.dirname, "..");
process.chdir(root);

const results: Result[] = [];
for (const step of plan(root)) {
  console.log(`\n── ${step.name} ${"─".repeat(Math.max(0, 70 - step.name.length))}`);
  results.push(await runStep(step));
}

console.log(`\n${summary(results)}`);
process.exitCode = succeeded(results) ? 0 : 1;
