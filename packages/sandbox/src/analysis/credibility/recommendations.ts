import type { components } from "@proofylink/types";
import type { Random } from "../random.ts";
import { pillarWords } from "./pillar-words.ts";
import type { PillarScore } from "./pillars.ts";

type Schemas = components["schemas"];

/** What the person can do, and the score that it can lead to. */
export interface Advice {
  readonly recommendations: Schemas["Recommendation"][];
  readonly potentialScore: Schemas["PotentialScore"];
}

const priorities = ["High", "Medium", "Low"] as const;

/** Writes advice on the up to three pillars that most is missing from; no gain is larger than the gap. */
export function makeAdvice(scores: readonly PillarScore[], random: Random): Advice {
  const gaps = scores
    .map(({ key, score, max }) => ({ key, gap: max - score }))
    .filter(({ gap }) => gap >= 2)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, priorities.length);
  const gains = gaps.map(({ key, gap }, index) => {
    const high = Math.min(gap, random.int(3, 8));
    const low = Math.max(1, high - random.int(1, 3));
    return { key, low, high, priority: priorities[index]! };
  });
  const current = scores.reduce((total, { score }) => total + score, 0);
  return {
    recommendations: gains.map(({ key, low, high, priority }) => ({
      priority,
      area: pillarWords[key].name,
      ...random.pick(pillarWords[key].advice),
      potentialGain: `${low}-${high} poin`,
    })),
    potentialScore: {
      current,
      potentialMin: gains.reduce((total, { low }) => total + low, current),
      potentialMax: gains.reduce((total, { high }) => total + high, current),
    },
  };
}
