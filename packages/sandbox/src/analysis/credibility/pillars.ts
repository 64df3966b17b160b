import type { components } from "@proofylink/types";
import { type PartKey, type PillarKey, type Points, partMaxima, pillarKeys } from "../points.ts";
import { detailsOf, type Evidence } from "./pillar-details.ts";

type Schemas = components["schemas"];

/** A pillar with its score, without what is behind it. */
export interface PillarScore {
  readonly key: PillarKey;
  readonly score: number;
  readonly max: number;
  /** In whole percent of `max`. */
  readonly percentage: number;
}

/** Adds the parts of each pillar up. */
export function pillarScores({ parts, penalty }: Points): PillarScore[] {
  return pillarKeys.map((key) => {
    const maxima: Readonly<Record<string, number>> = partMaxima[key];
    const max = Object.values(maxima).reduce((total, points) => total + points, 0);
    const earned = Object.keys(maxima).reduce((total, part) => total + parts[part as PartKey], 0);
    const score = earned + (key === "commitmentHistory" ? penalty : 0);
    return { key, score, max, percentage: Math.round((100 * score) / max) };
  });
}

/** Writes the five pillars with the parts that each is made of. */
export function pillars(evidence: Evidence): Schemas["Pillars"] {
  const { parts, penalty } = evidence.points;
  const details = detailsOf(evidence);
  return Object.fromEntries(
    pillarScores(evidence.points).map(
      ({ key, score, max, percentage }): [string, Schemas["Pillar"]] => {
        const breakdown: Record<string, Schemas["PillarPart"]> = Object.fromEntries(
          Object.entries(partMaxima[key]).map(([part, most]) => [
            part,
            { score: parts[part as PartKey], max: most, details: details[part as PartKey] },
          ]),
        );
        if (key === "commitmentHistory")
          breakdown.delinquencyPenalty = { score: penalty, details: { totalPenalty: penalty } };
        return [key, { score, maxScore: max, percentage, breakdown }];
      },
    ),
  );
}
