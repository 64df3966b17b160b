import { createHash } from "node:crypto";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Repeatable choices: the same seed makes the same ones in the same order. */
export interface Random {
  /** An integer from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** `count` entries, each at most once; all of them when the list is shorter. */
  sample<T>(list: readonly T[], count: number): T[];
}

/**
 * A stream of choices. Parts of one analysis take streams of their own, so that a choice more in one part
 * leaves the others as they were.
 */
export function randomOf(seed: string | number, stream: string): Random {
  const digest = createHash("sha256").update(`${seed}\n${stream}`).digest();
  const generator = xoroshiro128plus(digest.readInt32LE(0));
  const int = (min: number, max: number) => uniformInt(generator, min, max);
  return {
    int,
    chance: (percent) => int(1, 100) <= percent,
    pick: (list) => list[int(0, list.length - 1)]!,
    sample(list, count) {
      const left = [...list];
      const taken = Math.min(count, left.length);
      return Array.from({ length: taken }, () => left.splice(int(0, left.length - 1), 1)[0]!);
    },
  };
}
