import type { Random } from "./random.ts";

/** The parts of the five pillars with the points that each can have; they add up to 100. */
export const partMaxima = {
  lifeStability: {
    addressStability: 8,
    employmentStability: 10,
    contactStability: 4,
    demographicFactors: 3,
  },
  financialWisdom: {
    creditUtilization: 7,
    pinjolBehavior: 8,
    creditDiversity: 5,
    obligationManagement: 5,
  },
  commitmentHistory: { performingRatio: 10, paymentPattern: 8, completionRate: 7 },
  behavioralPattern: { dataConsistency: 5, behaviorTrends: 6, riskFactorBalance: 4 },
  resilienceRecovery: { recoveryCapability: 5, recoverySpeed: 3, currentTrajectory: 2 },
} as const;

/** The key of a pillar, as the vendor writes it. */
export type PillarKey = keyof typeof partMaxima;
type Maxima = typeof partMaxima;
/** The name of a part of a pillar. */
export type PartKey = { [Key in PillarKey]: keyof Maxima[Key] }[PillarKey];

/** The pillars in the vendor's order. */
export const pillarKeys = Object.keys(partMaxima) as PillarKey[];

/** How a score came about. */
export interface Points {
  /** Points by part; with the penalty they add up to the score. */
  readonly parts: Readonly<Record<PartKey, number>>;
  /** 0 or below: taken off the pillar `commitmentHistory`. */
  readonly penalty: number;
}

const maxima = Object.assign({}, ...Object.values(partMaxima)) as Record<PartKey, number>;
const partKeys = Object.keys(maxima) as PartKey[];
const commitment = Object.keys(partMaxima.commitmentHistory) as PartKey[];

/** The most points that a part can have. */
export function maximumOf(part: PartKey): number {
  return maxima[part];
}

/**
 * Shares a score out among the parts: each first gets what is its due, then points wander between them.
 *
 * @param score - an integer from 0 to 100
 */
export function sharePoints(score: number, random: Random): Points {
  const wanted = random.chance(30) ? Math.min(random.int(1, 3), 100 - score) : 0;
  const parts = Object.fromEntries(
    partKeys.map((part) => [part, Math.floor((maxima[part] * (score + wanted)) / 100)]),
  ) as Record<PartKey, number>;
  const sum = () => partKeys.reduce((total, part) => total + parts[part], 0);
  const withRoom = () => partKeys.filter((part) => parts[part] < maxima[part]);
  while (sum() < score + wanted) parts[random.pick(withRoom())] += 1;
  for (let move = 0; move < 25; move += 1) {
    const from = random.pick(partKeys);
    const to = random.pick(partKeys);
    if (parts[from] === 0 || parts[to] === maxima[to]) continue;
    parts[from] -= 1;
    parts[to] += 1;
  }
  return { parts, penalty: 0 - takeBack(parts, wanted) };
}

/** A pillar is never below 0: what its parts cannot bear as a penalty comes off other parts instead. */
function takeBack(parts: Record<PartKey, number>, wanted: number): number {
  const bearable = commitment.reduce((total, part) => total + parts[part], 0);
  const penalty = Math.min(wanted, bearable);
  let left = wanted - penalty;
  for (const part of partKeys) {
    if (commitment.includes(part)) continue;
    const taken = Math.min(left, parts[part]);
    parts[part] -= taken;
    left -= taken;
  }
  return penalty;
}
