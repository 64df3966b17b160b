import { pageTexts } from "../texts/page.ts";
import type { Ink } from "./ink.ts";
import { itemsOf, membersOf, numberOf } from "./loose-answer.ts";
import { plainText } from "./plain-text.ts";
import { labelled, wrap } from "./text-layout.ts";

/** Risk and verdict for the purpose of the check, in the vendor's words. */
export function useCaseLines(useCaseAnalysis: unknown, ink: Ink, width: number): string[] {
  const report = membersOf(useCaseAnalysis);
  const lines = [
    ...riskLines(report.overall_risk_score, ink, width),
    ...verdictLines(report, ink, width),
  ];
  return lines.length === 0 ? [] : ["", ink.bold(pageTexts().purpose), ...lines];
}

function riskLines(risk: unknown, ink: Ink, width: number): string[] {
  const { level, label, description, visual } = membersOf(risk);
  const text = plainText(label) || plainText(level);
  if (text === "") return [];
  const scale = riskScale(visual, ink);
  return [
    labelled(pageTexts().risk, text, width),
    ...(scale === "" ? [] : [`${" ".repeat(14)}${scale}`]),
    ...(plainText(description) === "" ? [] : [wrap(plainText(description), width, " ".repeat(14))]),
  ];
}

function riskScale(visual: unknown, ink: Ink): string {
  const { scale, position } = membersOf(visual);
  const names = itemsOf(scale).map(plainText);
  const at = numberOf(position);
  return names.map((name, index) => (index + 1 === at ? ink.bold(`[${name}]`) : name)).join(" – ");
}

// Type 2 (vehicles) has a conclusion where the other types have a verdict.
function verdictLines(
  report: Readonly<Record<string, unknown>>,
  ink: Ink,
  width: number,
): string[] {
  const { verdict, summary_points, final_note } = membersOf(report.summary_verdict);
  const { recommendation, summary } = membersOf(report.final_conclusion);
  const text = plainText(verdict) || plainText(recommendation);
  const notes = [plainText(summary), plainText(final_note)].filter(Boolean);
  return [
    ...(text === "" ? [] : [labelled(pageTexts().verdict, text, width)]),
    ...itemsOf(summary_points).map((point) => pointLine(point, ink, width)),
    ...notes.map((note) => wrap(note, width, " ".repeat(14))),
  ];
}

function pointLine(point: unknown, ink: Ink, width: number): string {
  const { type, text } = membersOf(point);
  const marks: Readonly<Record<string, string>> = {
    positive: ink.good("+"),
    warning: ink.warning("!"),
    negative: ink.bad("–"),
  };
  const mark = marks[plainText(type)] ?? ink.dim("·");
  const indent = " ".repeat(16);
  return wrap(plainText(text), width, indent).replace(/^ {15} /, `${" ".repeat(14)}${mark} `);
}
