import { type Fact, inWords } from "../reading/facts.ts";
import type { OpenObject } from "../reading/open-object.ts";
import { shareOf } from "./share.ts";

/** The pillars that the vendor documents, in its order; others follow. */
export const pillarKeys = [
  "lifeStability",
  "financialWisdom",
  "commitmentHistory",
  "behavioralPattern",
  "resilienceRecovery",
] as const;

/** A number out of another, such as points. */
export interface Points {
  readonly points: number | undefined;
  readonly max: number | undefined;
  readonly share: number | undefined;
}

export interface PillarPart extends Points {
  readonly key: string;
  readonly facts: readonly Fact[];
}

export interface Pillar extends Points {
  readonly key: string;
  readonly parts: readonly PillarPart[];
}

export interface Insight {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The key of its pillar where that is one we know, else the vendor's name of it. */
  readonly pillar: string | undefined;
  readonly severity: string | undefined;
}

export interface Advice {
  readonly action: string | undefined;
  readonly detail: string | undefined;
  readonly area: string | undefined;
  readonly priority: string | undefined;
  readonly gain: string | undefined;
}

export interface Credibility {
  readonly score: number | undefined;
  readonly max: number;
  readonly share: number | undefined;
  readonly level: string | undefined;
  /** The level in the vendor's words. */
  readonly label: string | undefined;
  readonly madeAt: string | undefined;
  readonly pillars: readonly Pillar[];
  readonly strengths: readonly Insight[];
  readonly concerns: readonly Insight[];
  readonly advice: readonly Advice[];
  readonly potential: { readonly from: number; readonly to: number } | undefined;
}

/** Score and level as the server sent them, neither derived from the other, and what they are made of. */
export function readCredibility(verification: OpenObject, credibility: OpenObject): Credibility {
  const total = credibility.object("credibilityScore");
  const grade = total.object("grade");
  const insights = credibility.object("insights");
  credibility.ignore("status");
  total.ignore("percentage");
  grade.ignore("color");
  const [score, ofAnalysis] = [verification.number("credibility_score"), total.number("total")];
  const [level, letter] = [verification.text("credibility_level"), grade.text("letter")];
  const max = total.number("max");
  const shown = score ?? ofAnalysis;
  return {
    score: shown,
    max: max !== undefined && max > 0 ? max : 100,
    share: shareOf(shown, max !== undefined && max > 0 ? max : 100),
    level: level ?? letter,
    label: grade.text("label"),
    madeAt: credibility.text("timestamp"),
    pillars: readPillars(credibility.object("pilars")),
    strengths: insights.objects("strengths").map(readInsight).filter(saysSomething),
    concerns: insights.objects("concerns").map(readInsight).filter(saysSomething),
    advice: credibility.objects("recommendations").map(readAdvice).filter(saysSomething),
    potential: readPotential(credibility.object("potentialScore")),
  };
}

function readPillars(pillars: OpenObject): Pillar[] {
  const known = pillarKeys.filter((key) => pillars.names.includes(key));
  const others = pillars.names.filter((name) => !(known as readonly string[]).includes(name));
  return [...known, ...others]
    .filter((key) => pillars.kindOf(key) === "object")
    .map((key) => readPillar(key, pillars.object(key)));
}

function readPillar(key: string, pillar: OpenObject): Pillar {
  const breakdown = pillar.object("breakdown");
  const points = readPoints(pillar, "maxScore");
  const percentage = pillar.number("percentage");
  return {
    key,
    ...points,
    share: points.share ?? shareOf(percentage, 100),
    parts: breakdown.names
      .filter((name) => breakdown.kindOf(name) === "object")
      .map((name) => readPart(name, breakdown.object(name))),
  };
}

function readPart(key: string, part: OpenObject): PillarPart {
  const points = readPoints(part, "max");
  return { key, ...points, facts: part.facts("details").shown };
}

function readPoints(from: OpenObject, maxName: string): Points {
  const [points, max] = [from.number("score"), from.number(maxName)];
  return { points, max, share: shareOf(points, max) };
}

function readInsight(insight: OpenObject): Insight {
  const name = insight.text("pilar");
  const known = pillarKeys.find((key) => sameWords(inWords(key), name ?? ""));
  return {
    title: insight.text("title"),
    description: insight.text("description"),
    pillar: known ?? name,
    severity: insight.text("severity"),
  };
}

function readAdvice(advice: OpenObject): Advice {
  return {
    action: advice.text("action"),
    detail: advice.text("detail"),
    area: advice.text("area"),
    priority: advice.text("priority"),
    gain: advice.text("potentialGain"),
  };
}

function readPotential(potential: OpenObject): Credibility["potential"] {
  const [from, to] = [potential.number("potentialMin"), potential.number("potentialMax")];
  potential.ignore("current");
  return from === undefined || to === undefined ? undefined : { from, to };
}

function sameWords(one: string, other: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  return letters(one) === letters(other);
}

function saysSomething(item: object): boolean {
  return Object.values(item).some((value) => value !== undefined);
}
