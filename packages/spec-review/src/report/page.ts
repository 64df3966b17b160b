import { isWithin, type Pointer } from "../document/pointer.ts";
import { changeKinds, type Finding } from "../finding.ts";
import type { Review } from "../review.ts";
import { explain } from "../rules.ts";
import { type DiffLine, excerpt, lineDiff } from "./excerpt.ts";
import { pageStyle } from "./page-style.ts";
import { findingLine, type Group, grouped, kindTitles, summaryLine } from "./words.ts";

/**
 * A review as one HTML page: each operation with its changes, before beside after. It has no script
 * and asks for nothing from anywhere.
 */
export function toPage(review: Review, title = "API changes"): string {
  const groups = grouped(review.findings);
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<p class="summary">${escaped(summaryLine(review))}</p>`,
    contents(groups),
    ...groups.map((group, index) => section(review, group, index)),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${body.join("\n")}
</body>
</html>
`;
}

function contents(groups: readonly Group[]): string {
  if (groups.length < 2) return "";
  const items = groups.map((group, index) => {
    const counts = changeKinds
      .map(
        (kind) => [kind, group.findings.filter((finding) => finding.kind === kind).length] as const,
      )
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${count} ${kind}`);
    return `<li><a href="#g${index}">${escaped(group.title)}</a> <small>${counts.join(", ")}</small></li>`;
  });
  return `<nav><ul>${items.join("")}</ul></nav>`;
}

function section(review: Review, { title, operations, findings }: Group, index: number): string {
  const names = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  const all =
    operations.length > 1
      ? `<details><summary>${operations.length} operations</summary><p>${names.map(escaped).join("<br>")}</p></details>`
      : "";
  const articles = findings.map((finding) => article(review, finding)).join("\n");
  return `<section id="g${index}"><h2>${escaped(title)}</h2>${all}\n${articles}</section>`;
}

function article(review: Review, finding: Finding): string {
  const { kind, id, fingerprint } = finding;
  const why = explain(id);
  const reason =
    why === undefined || kind === "docs" || kind === "added" ? "" : `<p>${escaped(why.why)}</p>`;
  const sides = kind === "docs" ? "" : comparison(review, finding);
  return `<article class="${kind}"><span class="kind">${kindTitles[kind]}</span>
<p><strong>${withCode(findingLine(finding))}</strong></p>${reason}
<p class="rule">${escaped(id)} · ${fingerprint}</p>${sides}</article>`;
}

function comparison({ documents }: Review, { pointers }: Finding): string {
  const outer = outermost(pointers);
  const base = excerpt(documents.base, outer ?? pointers.base);
  const head = excerpt(documents.head, outer ?? pointers.head);
  if (base.length + head.length === 0) return "";
  const lines = lineDiff(base, head);
  if (lines.every(({ side }) => side === "both")) return "";
  return `<div class="sides">${side("before", "base", lines)}${side("after", "head", lines)}</div>`;
}

/** Of a place and one inside of it, the outer one: both sides show it, or all of it would look new. */
function outermost({ base, head }: Finding["pointers"]): Pointer | undefined {
  if (base === undefined || head === undefined) return undefined;
  if (isWithin(head, base)) return base;
  return isWithin(base, head) ? head : undefined;
}

function side(label: string, mine: "base" | "head", lines: readonly DiffLine[]): string {
  const shown = abreast(lines, mine).map(
    ({ side, text }) => `<span class="${side}">${escaped(text)}</span>`,
  );
  return `<figure><figcaption>${label}</figcaption><pre>${shown.join("")}</pre></figure>`;
}

/** The lines of one side, with gaps where the other side has more, so that what both have stands abreast. */
function abreast(
  lines: readonly DiffLine[],
  mine: "base" | "head",
): { readonly side: DiffLine["side"] | "gap"; readonly text: string }[] {
  let ahead = 0;
  const gaps = (count: number) =>
    Array.from({ length: Math.max(0, count) }, () => ({ side: "gap" as const, text: "" }));
  const shown = lines.flatMap((line) => {
    if (line.side === "both") {
      const filled = [...gaps(ahead), line];
      ahead = 0;
      return filled;
    }
    ahead += line.side === mine ? -1 : 1;
    return line.side === mine ? [line] : [];
  });
  return [...shown, ...gaps(ahead)];
}

function withCode(text: string): string {
  return escaped(text).replaceAll(/`([^`]*)`/g, "<code>$1</code>");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
