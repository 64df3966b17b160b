import { CommandError } from "../command-error.ts";
import { optionTexts } from "../texts/options.ts";

/** Refuses more than one of options that exclude each other. */
export function refuseContradiction(given: Readonly<Record<`--${string}`, unknown>>): void {
  const set = Object.keys(given).filter((option) => given[option as `--${string}`]);
  if (set.length < 2) return;
  const { excludeEachOther, and } = optionTexts();
  const message = excludeEachOther(set.join(` ${and} `));
  throw new CommandError("usage", "contradicting_options", message);
}
