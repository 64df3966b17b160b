import type { components } from "@proofylink/types";
import type { Random } from "../random.ts";
import { pillarWords } from "./pillar-words.ts";
import type { PillarScore } from "./pillars.ts";

type Schemas = components["schemas"];

/** What speaks for and against a person. */
export interface Insights {
  readonly strengths: Required<Omit<Schemas["Insight"], "severity">>[];
  readonly concerns: (Required<Omit<Schemas["Insight"], "severity">> & { severity?: "high" })[];
}

/** Writes what the pillars show: the high ones are strengths, the low ones concerns. */
export function makeInsights(scores: readonly PillarScore[], random: Random): Insights {
  const strengths = scores
    .filter(({ percentage }) => percentage >= 65)
    .map(({ key }) => {
      const { name, strengths } = pillarWords[key];
      return { pilar: name, ...random.pick(strengths) };
    });
  const concerns = scores
    .filter(({ percentage }) => percentage < 50)
    .map(({ key, percentage }) => {
      const { name, concerns } = pillarWords[key];
      const concern = { pilar: name, ...random.pick(concerns) };
      return percentage < 35 ? { ...concern, severity: "high" as const } : concern;
    });
  return { strengths, concerns };
}
