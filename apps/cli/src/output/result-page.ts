import { isFinal } from "@proofylink/client";
import { formatDuration } from "../duration.ts";
import { pageTexts } from "../texts/page.ts";
import type { Ink } from "./ink.ts";
import { insightLines } from "./insight-section.ts";
import { membersOf } from "./loose-answer.ts";
import { plainText } from "./plain-text.ts";
import { pillarLines, scoreLine } from "./score-section.ts";
import { statusInWords } from "./status-words.ts";
import { labelled, minuteOf, wrap } from "./text-layout.ts";
import { useCaseLines } from "./use-case-section.ts";

/** How a page is to be set. */
export interface PageStyle {
  readonly ink: Ink;
  readonly width: number;
}

/** One verification for people, whatever state it is in. `detail` has been masked before. */
export function resultPage(detail: unknown, style: PageStyle): string {
  const { verification, customer, analysis } = membersOf(detail);
  const { status } = membersOf(verification);
  const body =
    status === "completed"
      ? completedLines(verification, analysis, style)
      : openLines(verification, style);
  return [
    ...headLines(verification, style),
    ...personLines(verification, customer, style),
    "",
    ...body,
  ].join("\n");
}

function headLines(verification: unknown, { ink }: PageStyle): string[] {
  const { reference_code, status, verification_type_name } = membersOf(verification);
  const paint = { completed: ink.good, failed: ink.bad }[String(status)] ?? ink.warning;
  return [
    `${ink.bold(plainText(reference_code))}   ${paint(plainText(status))}`,
    plainText(verification_type_name),
    "",
  ];
}

function personLines(verification: unknown, customer: unknown, { width }: PageStyle): string[] {
  const { status, created_at, updated_at, final_decision } = membersOf(verification);
  const { name, id_number, phone } = membersOf(customer);
  const texts = pageTexts();
  const undecided = status === "completed" ? texts.undecided : "";
  const rows: ReadonlyArray<readonly [string, string]> = [
    [texts.name, plainText(name)],
    ["NIK", plainText(id_number)],
    [texts.phone, plainText(phone)],
    [texts.created, minuteOf(plainText(created_at))],
    [texts.updated, updatedText(plainText(created_at), plainText(updated_at))],
    [texts.decision, plainText(final_decision) || undecided],
  ];
  return rows
    .filter(([, value]) => value !== "")
    .map(([label, value]) => labelled(label, value, width));
}

function updatedText(created: string, updated: string): string {
  const after = Date.parse(updated) - Date.parse(created);
  return after > 0
    ? pageTexts().later(minuteOf(updated), formatDuration(after))
    : minuteOf(updated);
}

function completedLines(
  verification: unknown,
  analysis: unknown,
  { ink, width }: PageStyle,
): string[] {
  const { credibility, use_case_analysis } = membersOf(analysis);
  const pillars = pillarLines(credibility, ink);
  const details = [
    ...(pillars.length === 0 ? [] : ["", ...pillars]),
    ...insightLines(credibility, ink, width),
    ...useCaseLines(use_case_analysis, ink, width),
  ];
  return [
    scoreLine(verification, credibility, ink),
    ...(details.length === 0 ? ["", `  ${pageTexts().noAnalysis}`] : details),
    "",
    wrap(pageTexts().caution, width),
  ];
}

function openLines(verification: unknown, { ink, width }: PageStyle): string[] {
  const { status, failed_message, reference_code } = membersOf(verification);
  const texts = pageTexts();
  const words = statusInWords(plainText(status)) ?? texts.unknownStatus;
  if (isFinal(plainText(status))) {
    const reason = plainText(failed_message);
    return [wrap(texts.noResult(`${words}${reason === "" ? "." : ` (${reason}).`}`), width)];
  }
  return [
    wrap(texts.noResultYet(words), width),
    ink.dim(`${texts.toWait} proofylink wait ${plainText(reference_code)}`),
  ];
}
