import { createHash } from "node:crypto";

/** Numbers that look drawn by lot and are the same in each run. */
export interface Chance {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
}

/** Chance that begins with a seed. */
export function chanceOf(seed: number): Chance {
  let drawn = 0;
  return {
    between: (least, most) => {
      drawn += 1;
      const number = createHash("sha256").update(`${seed}/${drawn}`).digest().readUInt32BE();
      return least + (number % (most - least + 1));
    },
  };
}
