import { totals } from "./page.ts";
import type { Tried } from "./totals.ts";

const begin = "<!-- written by npm run contracts:mutants -->";
const end = "<!-- end -->";

function blockOf(harmful: readonly Tried[], harmless: readonly Tried[]): string {
  if (harmful.length === 0) return "Not yet run to its end.";
  return `${totals(harmful, harmless)}\n\n[Every change and every layer](../docs/proof/mutants.md); what it does not say is said there.`;
}

/**
 * A README with the totals between its two marks.
 *
 * @throws Error when it has no such place.
 */
export function withTotals(
  readme: string,
  harmful: readonly Tried[],
  harmless: readonly Tried[],
): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end).slice(1).join(end);
  if (before === undefined || after === undefined) {
    throw new Error(
      `contracts/README.md needs the lines ${begin} and ${end}, one after the other.`,
    );
  }
  return `${before}${begin}\n${blockOf(harmful, harmless)}\n${end}${after}`;
}
