import { type ChangeKind, changeKinds, type Finding } from "../finding.ts";
import type { Review } from "../review.ts";
import { findingLine, type Group, grouped, kindTitles, summaryLine } from "./words.ts";

// What nobody needs to act on is folded away.
const open: ReadonlySet<ChangeKind> = new Set(["breaking", "behaviour"]);

/** A review as Markdown, for a comment on a pull request. */
export function toMarkdown(review: Review): string {
  const sections = changeKinds.flatMap((kind) => {
    const findings = review.findings.filter((finding) => finding.kind === kind);
    return findings.length === 0 ? [] : [section(kind, findings)];
  });
  return `${["## API changes", summaryLine(review), ...sections].join("\n\n")}\n`;
}

function section(kind: ChangeKind, findings: readonly Finding[]): string {
  const groups = grouped(findings)
    .map((group) => list(kind, group))
    .join("\n\n");
  const title = `${kindTitles[kind]} (${findings.length})`;
  if (open.has(kind)) return `### ${title}\n\n${groups}`;
  return `<details><summary>${title}</summary>\n\n${groups}\n\n</details>`;
}

function list(kind: ChangeKind, group: Group): string {
  const lines = group.findings.map((finding) => {
    const mark = open.has(kind) ? ` (\`${finding.id}\` ${finding.fingerprint})` : "";
    return `- ${escaped(findingLine(finding))}${mark}`;
  });
  return [`**${escaped(group.title)}**`, "", ...lines].join("\n");
}

// Names come from the documents: outside of code they must not become markup or mention anybody.
function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`")
        ? part
        : part.replaceAll(/[\\*_[\]<>|#]/g, "\\$&").replaceAll("@", "@\u200b"),
    )
    .join("");
}
