import { changeKinds } from "../finding.ts";
import type { Review } from "../review.ts";
import { findingLine, grouped, kindTitles, summaryLine } from "./words.ts";

/** A review for a terminal: each finding with its rule and its fingerprint. */
export function toText(review: Review): string {
  const sections = changeKinds.flatMap((kind) => {
    const findings = review.findings.filter((finding) => finding.kind === kind);
    if (findings.length === 0) return [];
    const groups = grouped(findings).map((group) => {
      const lines = group.findings.map(
        (finding) => `    ${findingLine(finding)}\n      ${finding.id} ${finding.fingerprint}`,
      );
      return [`  ${group.title}`, ...lines].join("\n");
    });
    return [[kindTitles[kind], ...groups].join("\n")];
  });
  return `${[...sections, summaryLine(review)].join("\n\n")}\n`;
}
