import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { UnreadableSpecError } from "./document/read-document.ts";
import { type ChangeKind, changeKinds } from "./finding.ts";
import { toData } from "./report/data.ts";
import { toMarkdown } from "./report/markdown.ts";
import { toPage } from "./report/page.ts";
import { toText } from "./report/text.ts";
import { type Review, reviewSpecs } from "./review.ts";
import { explain, ruleIds } from "./rules.ts";

const usage = `Says what changed between two versions of an OpenAPI document, and whom it breaks.

  proofylink-spec-review BASE HEAD [options]
  proofylink-spec-review --explain RULE

BASE and HEAD are files or URLs, JSON or YAML, OpenAPI 3.0 or 3.1.

  --markdown        print Markdown, for a pull request
  --json            print JSON
  --html FILE       also write a page with before and after, side by side
  --fail-on KIND    exit with 1 from this kind on: breaking (default), behaviour, added, docs, never
  --explain RULE    say what a rule is about; "all" lists them
  --help

Exit codes: 0 fine, 1 a change of --fail-on or graver, 2 a document could not be read or the command was wrong.
`;

/** What a command left behind. */
export interface Outcome {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

const options = {
  markdown: { type: "boolean" },
  json: { type: "boolean" },
  html: { type: "string" },
  "fail-on": { type: "string" },
  explain: { type: "string" },
  help: { type: "boolean" },
} as const;

/** Runs the command with the arguments that follow its name. */
export async function runCommand(args: readonly string[]): Promise<Outcome> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return { output: usage, errors: "", exitCode: 0 };
    if (values.explain !== undefined) return explained(values.explain);
    const [base, head, ...more] = positionals;
    if (base === undefined || head === undefined || more.length > 0) {
      return wrong("Name two documents: the base and the head.");
    }
    const limit = values["fail-on"] ?? "breaking";
    if (limit !== "never" && !changeKinds.includes(limit as ChangeKind)) {
      return wrong(`--fail-on knows ${changeKinds.join(", ")} and never, not "${limit}".`);
    }
    const review = await reviewSpecs(base, head);
    if (values.html !== undefined) await writeFile(values.html, toPage(review));
    return {
      output: printed(review, values),
      errors: "",
      exitCode: exceeds(review, limit) ? 1 : 0,
    };
  } catch (error) {
    if (error instanceof UnreadableSpecError || isMisuse(error)) return wrong(error.message);
    throw error;
  }
}

function printed(
  review: Review,
  { markdown, json }: { markdown?: boolean; json?: boolean },
): string {
  if (json) return `${JSON.stringify(toData(review), undefined, 2)}\n`;
  return markdown ? toMarkdown(review) : toText(review);
}

function exceeds({ verdict }: Review, limit: string): boolean {
  if (verdict === undefined || limit === "never") return false;
  return changeKinds.indexOf(verdict) <= changeKinds.indexOf(limit as ChangeKind);
}

function explained(id: string): Outcome {
  if (id === "all") return { output: `${ruleIds.join("\n")}\n`, errors: "", exitCode: 0 };
  const rule = explain(id);
  if (rule === undefined) return wrong(`There is no rule "${id}". --explain all lists them.`);
  const output = `${rule.id} (${rule.kind})\n${rule.title}.\n\nWhy: ${rule.why}\nInstead: ${rule.instead}\n`;
  return { output, errors: "", exitCode: 0 };
}

function wrong(message: string): Outcome {
  return { output: "", errors: `${message}\n`, exitCode: 2 };
}

function isMisuse(error: unknown): error is Error {
  return (
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  );
}
