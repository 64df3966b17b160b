import type { UseCaseAnalysis } from "@proofylink/types";
import type { Insights } from "../credibility/insights.ts";
import type { CreditFile } from "../credit/credit-file.ts";
import type { CreditTotals } from "../credit/totals.ts";
import type { Person } from "../person.ts";
import type { Random } from "../random.ts";

/** What a report on one person is written from. */
export interface Case {
  readonly person: Person;
  readonly file: CreditFile;
  readonly totals: CreditTotals;
  readonly score: number;
  readonly risk: Risk;
  readonly insights: Insights;
  readonly now: Date;
  readonly random: Random;
}

/** 1 low, 2 medium, 3 high: the place on the report's scale. */
export type Risk = 1 | 2 | 3;

/** A report without the members that every type has. */
export type CasePart = Partial<NonNullable<UseCaseAnalysis>>;

/** What is different in the words of a verification type. */
export interface CaseWords {
  readonly reportTitle: string;
  /** In square brackets instead of the name. */
  readonly placeholder: string;
  /** Whom the report is about, for example "Kandidat". */
  readonly subject: string;
  /** What a concern means for the reader. */
  readonly warning: string;
}

/** The risk that goes with a score. */
export function riskOf(score: number): Risk {
  if (score >= 70) return 1;
  return score >= 42 ? 2 : 3;
}

/** One of three, for low, medium and high risk. */
export function byRisk<T>(risk: Risk, low: T, medium: T, high: T): T {
  return [low, medium, high][risk - 1]!;
}

/** One of the words, best first, by how far the score is above what is asked for. */
export function suitabilityOf(score: number, asked: number, words: readonly string[]): string {
  const steps = Math.floor((asked + 15 - score) / 15);
  return words[Math.min(words.length - 1, Math.max(0, steps))]!;
}

/** A score of a profile, near the person's own: 0 to 100. */
export function profileScore(label: string, { score, random }: Case) {
  const value = Math.min(100, Math.max(0, score + random.int(-12, 12)));
  return { label, value, max_value: 100 };
}
