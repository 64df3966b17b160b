import type { Mutant } from "../catalogue/mutant.ts";
import { peers } from "../judging/layers.ts";
import type { Verdict } from "../judging/verdict.ts";

/** A mutant and what was said of it. */
export interface Tried {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** One way of working, and the verdicts in which it would have noticed the change. */
export interface Way {
  readonly name: string;
  readonly notices: (verdict: Verdict) => boolean;
}

const isPeer = (layer: string) => peers.some(({ name }) => name === layer);

/** The layers of this repository that were red; peers are none. */
export function redLayers({ findings }: Verdict): string[] {
  return findings.filter(({ layer, red }) => red && !isPeer(layer)).map(({ layer }) => layer);
}

const redPeer = (start: string) => (verdict: Verdict) =>
  verdict.findings.some(({ layer, red }) => red && isPeer(layer) && layer.startsWith(start));

const codegen = redPeer("codegen");
const plainPact = redPeer("plain pact");

/** All layers together, and what they are compared with. */
export const ways: readonly Way[] = [
  { name: "all layers", notices: (verdict) => redLayers(verdict).length > 0 },
  { name: "plain codegen", notices: codegen },
  { name: "plain Pact", notices: plainPact },
  { name: "both of these", notices: (verdict) => codegen(verdict) || plainPact(verdict) },
  { name: "comparator alone", notices: redPeer("comparator") },
];

/** How many of these a way notices. */
export function noticed({ notices }: Way, tried: readonly Tried[]): number {
  return tried.filter(({ verdict }) => notices(verdict)).length;
}
