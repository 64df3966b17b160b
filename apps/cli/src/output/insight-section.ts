import { pageTexts } from "../texts/page.ts";
import type { Ink } from "./ink.ts";
import { itemsOf, membersOf } from "./loose-answer.ts";
import { plainText } from "./plain-text.ts";
import { wrap } from "./text-layout.ts";

/** What speaks for the person and what calls for attention, in the vendor's words. */
export function insightLines(credibility: unknown, ink: Ink, width: number): string[] {
  const { strengths, concerns } = membersOf(membersOf(credibility).insights);
  return [
    ...section(pageTexts().strengths, ink.good("+"), itemsOf(strengths), ink, width),
    ...section(pageTexts().concerns, ink.warning("!"), itemsOf(concerns), ink, width),
  ];
}

function section(
  title: string,
  mark: string,
  insights: readonly unknown[],
  ink: Ink,
  width: number,
): string[] {
  const lines = insights.map((insight) => insightText(insight)).filter((text) => text !== "");
  if (lines.length === 0) return [];
  // The mark may hold colour codes, which take no room: it is put in after the text is broken.
  const marked = lines.map((text) => wrap(text, width, "    ").replace(/^ {2} /, `  ${mark}`));
  return ["", ink.bold(title), ...marked];
}

function insightText(insight: unknown): string {
  const { title, description, severity, pilar } = membersOf(insight);
  const heading = [plainText(title), plainText(severity) && `[${plainText(severity)}]`];
  const body = [plainText(description), plainText(pilar) && `(${plainText(pilar)})`];
  return [heading.filter(Boolean).join(" "), body.filter(Boolean).join(" ")]
    .filter(Boolean)
    .join(": ");
}
