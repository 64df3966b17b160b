import { listTexts } from "../texts/list.ts";
import type { Ink } from "./ink.ts";
import { membersOf, numberOf } from "./loose-answer.ts";
import { plainText } from "./plain-text.ts";

// Rows are printed as their page arrives, so the widths cannot wait for the longest value.
const widths = [15, 10, 20, 5, 16, 0];

/** The headings of the list. */
export function listHeading(ink: Ink): string {
  return ink.bold(line(listTexts().columns.split(" ")));
}

/** One verification as a line of the list. */
export function listRow(row: unknown): string {
  const { reference_code, created_at, status, credibility_score, credibility_level } =
    membersOf(row);
  const { customer_id_number, customer_name } = membersOf(row);
  const score = `${numberOf(credibility_score) ?? ""} ${plainText(credibility_level)}`.trim();
  return line([
    plainText(reference_code),
    plainText(created_at).slice(0, 10),
    plainText(status),
    score || "–",
    plainText(customer_id_number),
    plainText(customer_name),
  ]);
}

/** How much of everything is on the screen; lists that stop silently lose rows unseen. */
export function showing(shown: number, total: number): string {
  const texts = listTexts();
  return texts.showing(shown, total) + (shown < total ? ` ${texts.more}` : "");
}

function line(values: readonly string[]): string {
  return values
    .map((value, index) => value.padEnd(widths[index] ?? 0))
    .join("  ")
    .trimEnd();
}
