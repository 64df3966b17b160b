import { isFinal } from "@proofylink/client";
import { formatDuration } from "../duration.ts";
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

const caution =
  "A score is a first signal for the person who decides, not a verdict; a level such as “Perlu Perhatian”" +
  " (needs attention) does not mean rejected. The analysis is Proofylink's; the decision is yours.";

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
  const undecided = status === "completed" ? "none yet; a person decides, in the dashboard" : "";
  const rows: ReadonlyArray<readonly [string, string]> = [
    ["Name", plainText(name)],
    ["NIK", plainText(id_number)],
    ["Phone", plainText(phone)],
    ["Created", minuteOf(plainText(created_at))],
    ["Updated", updatedText(plainText(created_at), plainText(updated_at))],
    ["Decision", plainText(final_decision) || undecided],
  ];
  return rows
    .filter(([, value]) => value !== "")
    .map(([label, value]) => labelled(label, value, width));
}

function updatedText(created: string, updated: string): string {
  const after = Date.parse(updated) - Date.parse(created);
  return after > 0 ? `${minuteOf(updated)}, ${formatDuration(after)} later` : minuteOf(updated);
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
    ...(details.length === 0 ? ["", "  The answer holds no analysis beside this."] : details),
    "",
    wrap(caution, width),
  ];
}

function openLines(verification: unknown, { ink, width }: PageStyle): string[] {
  const { status, failed_message, reference_code } = membersOf(verification);
  const words = statusInWords(plainText(status)) ?? "a status that this program does not know";
  if (isFinal(plainText(status))) {
    const reason = plainText(failed_message);
    return [wrap(`No result: ${words}${reason === "" ? "." : ` (${reason}).`}`, width)];
  }
  return [
    wrap(`No result yet: ${words}.`, width),
    ink.dim(`To wait for it: proofylink wait ${plainText(reference_code)}`),
  ];
}
