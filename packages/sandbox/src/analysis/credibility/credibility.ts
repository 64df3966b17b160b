import type { Credibility } from "@proofylink/types";
import { gradeOf, type Level } from "../level.ts";
import type { Insights } from "./insights.ts";
import type { Evidence } from "./pillar-details.ts";
import { pillars } from "./pillars.ts";
import type { Advice } from "./recommendations.ts";

/** What the credibility part of an analysis is made of. */
export interface CredibilityOptions {
  readonly evidence: Evidence;
  readonly insights: Insights;
  readonly advice: Advice;
  readonly score: number;
  readonly level: Level;
  readonly now: Date;
}

/** Writes `credibility`. */
export function credibility(options: CredibilityOptions): NonNullable<Credibility> {
  const { evidence, insights, advice, score, level, now } = options;
  return {
    status: "success",
    timestamp: now.toISOString(),
    credibilityScore: { total: score, max: 100, percentage: score, grade: gradeOf(level) },
    pilars: pillars(evidence),
    insights,
    ...advice,
  };
}
