import { spokenLanguage } from "../language/language.ts";
import { pageTexts } from "../texts/page.ts";
import type { Ink } from "./ink.ts";
import { membersOf, numberOf } from "./loose-answer.ts";
import { plainText } from "./plain-text.ts";
import { bar } from "./text-layout.ts";

const barCells = 18;
const nameWidth = 23;

// The vendor's dashboard shows the Indonesian names, its insights the English ones.
const pillarNames: Readonly<Record<string, readonly [english: string, indonesian: string]>> = {
  lifeStability: ["Life stability", "Stabilitas Hidup"],
  financialWisdom: ["Financial wisdom", "Kebijaksanaan Finansial"],
  commitmentHistory: ["Commitment history", "Riwayat Komitmen"],
  behavioralPattern: ["Behavioral pattern", "Pola Perilaku"],
  resilienceRecovery: ["Resilience & recovery", "Resiliensi & Pemulihan"],
};

/** Score and level as the server sent them, one never derived from the other. */
export function scoreLine(verification: unknown, credibility: unknown, ink: Ink): string {
  const { credibility_score, credibility_level } = membersOf(verification);
  const { total, max, grade } = membersOf(membersOf(credibility).credibilityScore);
  const score = numberOf(credibility_score) ?? numberOf(total);
  const level = plainText(credibility_level) || plainText(membersOf(grade).letter);
  const label = plainText(membersOf(grade).label);
  const texts = pageTexts();
  const parts = [
    score === undefined
      ? texts.noScore
      : `${ink.bold(String(score))} ${texts.ofMost} ${numberOf(max) ?? 100}`,
    level && `${texts.level} ${ink.bold(level)}`,
    label && `“${label}”`,
  ];
  return `${ink.bold(texts.credibility)}   ${parts.filter(Boolean).join("   ")}`;
}

/** One line per pillar: name, bar, points. Pillars that we do not know keep the vendor's key. */
export function pillarLines(credibility: unknown, ink: Ink): string[] {
  const pillars = membersOf(membersOf(credibility).pilars);
  const keys = [...new Set([...Object.keys(pillarNames), ...Object.keys(pillars)])];
  return keys.filter((key) => key in pillars).map((key) => pillarLine(key, pillars[key], ink));
}

function pillarLine(key: string, pillar: unknown, ink: Ink): string {
  const [english, indonesian] = pillarNames[key] ?? [plainText(key), ""];
  const [name, other] =
    spokenLanguage() === "id" && indonesian ? [indonesian, english] : [english, indonesian];
  const { score, maxScore, percentage } = membersOf(pillar);
  const points = numberOf(score);
  const max = numberOf(maxScore);
  const percent =
    numberOf(percentage) ?? (points === undefined || !max ? undefined : (100 * points) / max);
  const gauge = percent === undefined ? " ".repeat(barCells) : bar(percent / 100, barCells);
  const figure = points === undefined ? "–" : `${points}${max === undefined ? "" : `/${max}`}`;
  return `  ${name.padEnd(nameWidth)} ${gauge}  ${figure.padStart(5)}  ${ink.dim(other)}`.trimEnd();
}
