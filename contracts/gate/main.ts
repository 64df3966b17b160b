// `npm run spec:review`: what changed in the spec since the last release, and what the changesets still
// lack. --markdown prints it for a pull request, --html FILE writes a page. Exits with 1 when something lacks.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { toMarkdown, toPage, toText } from "@proofylink/spec-review";
import { runGate } from "./gate.ts";

const { values } = parseArgs({
  options: { markdown: { type: "boolean" }, html: { type: "string" } },
});
const { review, problems } = await runGate();

if (values.html !== undefined) writeFileSync(values.html, toPage(review));
console.log(values.markdown ? toMarkdown(review) : toText(review));
if (problems.length === 0) {
  console.log("The changesets say all of it.");
} else {
  const text = problems.join("\n\n");
  console.log(values.markdown ? `### Missing\n\n\`\`\`\n${text}\n\`\`\`` : `Missing:\n\n${text}`);
  process.exitCode = 1;
}
