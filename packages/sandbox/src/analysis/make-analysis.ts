import type { Analysis, VerificationTypeId } from "@proofylink/types";
import { credibility } from "./credibility/credibility.ts";
import { makeInsights } from "./credibility/insights.ts";
import { pillarScores } from "./credibility/pillars.ts";
import { makeAdvice } from "./credibility/recommendations.ts";
import { emptyCreditFile, makeCreditFile } from "./credit/credit-file.ts";
import { creditSummary } from "./credit/credit-summary.ts";
import { totalsOf } from "./credit/totals.ts";
import { type Level, makeLevel } from "./level.ts";
import { makePerson } from "./person.ts";
import { maximumOf, type PartKey, sharePoints } from "./points.ts";
import { randomOf } from "./random.ts";
import { riskOf } from "./use-case/case.ts";
import { useCaseAnalysis } from "./use-case/use-case-analysis.ts";

/** What an analysis is made for. */
export interface AnalysisOptions {
  readonly verificationTypeId: VerificationTypeId;
  /** The same options with the same seed make the same analysis. */
  readonly seed: string | number;
  /** An integer from 0 to 100. @default one that follows from the seed */
  readonly score?: number | undefined;
  /** @default one that suits the score and follows from the seed */
  readonly level?: Level | undefined;
  /** `false`: the credit bureau does not know the person. @default true */
  readonly creditHistory?: boolean | undefined;
  /** When the analysis is made; all months and dates in it lie before, but for those a credit is due. */
  readonly now: Date;
  /** The person's NIK: age and gender agree with it, and its ends show in the report. */
  readonly nik: string;
}

/** A result, as the detail of a completed verification shows it. */
export interface MadeAnalysis {
  readonly score: number;
  readonly level: Level;
  /** None of its three parts is null. */
  readonly analysis: { readonly [Part in keyof Analysis]: NonNullable<Analysis[Part]> };
}

/**
 * Makes up a whole analysis from a seed. Its sums hold and its three parts agree with each other; what it
 * says is no judgement of anybody.
 *
 * @throws RangeError when `score` is no integer from 0 to 100, or `now` no date
 */
export function makeAnalysis(options: AnalysisOptions): MadeAnalysis {
  const { verificationTypeId, seed, now, nik, creditHistory = true } = options;
  const random = (stream: string) => randomOf(seed, stream);
  const score = checkedScore(options.score ?? random("score").int(28, 94));
  const level = options.level ?? makeLevel(score, random("level"));

  const points = sharePoints(score, random("points"));
  const lost = (part: PartKey) => maximumOf(part) - points.parts[part];
  const person = makePerson(
    nik,
    now,
    {
      addressPointsLost: lost("addressStability"),
      contactPointsLost: lost("contactStability"),
      jobPointsLost: lost("employmentStability"),
    },
    random("person"),
  );
  const file = creditHistory ? makeCreditFile(points, now, random("credit")) : emptyCreditFile(now);
  const totals = totalsOf(file);

  const scores = pillarScores(points);
  const insights = makeInsights(scores, random("insights"));
  const advice = makeAdvice(scores, random("advice"));
  const evidence = { file, totals, person, points };
  const report = { ...evidence, score, risk: riskOf(score), insights, now };
  const analysis = {
    credit_summary: creditSummary({ ...evidence, score, now, random: random("summary") }),
    credibility: credibility({ evidence, insights, advice, score, level, now }),
    use_case_analysis: useCaseAnalysis(verificationTypeId, { ...report, random: random("report") }),
  };
  return { score, level, analysis };
}

function checkedScore(score: number): number {
  if (Number.isInteger(score) && score >= 0 && score <= 100) return score;
  throw new RangeError(`A score is an integer from 0 to 100, not ${score}.`);
}
