// Part of `lint`: holds the bundle against the OWASP API security rules. Exits with 1 when one is broken
// without a waiver, or when a waiver is not needed.
import { readFileSync } from "node:fs";
import { findingsIn } from "./findings.ts";
import { problemsIn } from "./problems.ts";
import { waivers } from "./waivers.ts";

const bundle = new URL("../../generated/openapi.json", import.meta.url);
const findings = await findingsIn(JSON.parse(readFileSync(bundle, "utf8")) as object);
const problems = problemsIn(findings, waivers);

for (const problem of problems) console.error(problem);
if (problems.length === 0) {
  console.log(`OWASP rules: ${findings.length} findings, each waived with a reason.`);
} else {
  console.error("\nMend the document, or waive it with a reason in spec/lint/security/waivers.ts.");
  process.exitCode = 1;
}
