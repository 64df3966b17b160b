import type { components } from "@proofylink/types";
import type { Random } from "../random.ts";

type BureauScore = components["schemas"]["BureauScore"];

const [min, max] = [300, 850];
// The bureau's bands from its lowest score up, each a fifth of the scale.
const bands = ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"];

/** Makes up the bureau's own score; it goes along with the credibility score, but loosely. */
export function makeBureauScore(credibility: number, random: Random): BureauScore {
  const share = Math.min(100, Math.max(0, credibility + random.int(-12, 12)));
  const value = min + Math.round(((max - min) * share) / 100);
  const band = Math.min(4, Math.floor(share / 20));
  const grade = `${"EDCBA"[band]}${3 - Math.min(2, Math.floor((share - 20 * band) / 7))}`;
  return { value, min, max, grade, source_description: `Risiko ${bands[band]}` };
}

/** The bureau's answer for a person whom it does not know. */
export const noBureauScore: BureauScore = {
  value: null,
  min,
  max,
  grade: null,
  source_description: null,
};
