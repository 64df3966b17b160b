// npm run contracts:mutants                 tries all, prints the totals, writes docs/proof/mutants.md and .json, and
//                                           the totals into contracts/README.md
// npm run contracts:mutants -- S01 P        tries those whose ids begin so, and says what each layer said
// Verdicts are kept as long as the tree is the same, and a run that was ended goes on; --anew tries all again.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { harmful, harmless } from "./catalogue/catalogue.ts";
import type { Mutant } from "./catalogue/mutant.ts";
import type { Verdict } from "./judging/verdict.ts";
import { keptVerdicts } from "./kept-verdicts.ts";
import { lineOf, linesOf } from "./report/line.ts";
import { page } from "./report/page.ts";
import { withTotals } from "./report/readme-block.ts";
import { noticed, redLayers, type Tried, ways } from "./report/totals.ts";
import { tryAll } from "./try-all.ts";

const root = join(import.meta.dirname, "..", "..");
const unmutated = { id: "none", edits: [] };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: "string", default: "2" },
    anew: { type: "boolean", default: false },
  },
});
const everything = positionals.length === 0;
// Controls first: a layer that cries wolf must be mended before the rest is worth its time.
const wanted = [...harmless, ...harmful].filter(
  ({ id }) => everything || positionals.some((start) => id.startsWith(start)),
);
const begun = performance.now();
const titles = new Map(wanted.map(({ id, title }) => [id, title]));
const kept = keptVerdicts(root, values.anew);
const known = wanted.flatMap((mutant) => kept.find(mutant) ?? []);
if (known.length > 0) console.log(`${known.length} verdicts on this very tree are kept.`);
const print = (verdict: Verdict) => {
  const line = everything ? lineOf : linesOf;
  console.log(line(verdict, titles.get(verdict.id) ?? ""));
};
known.forEach(print);
const tried = await tryAll(
  wanted.filter((mutant) => kept.find(mutant) === undefined),
  {
    workers: Number(values.workers),
    unmutatedFirst: kept.find(unmutated) === undefined,
    seeGreen: (verdict) => kept.keep(unmutated, verdict),
    seeVerdict: (verdict, mutant) => {
      kept.keep(mutant, verdict);
      print(verdict);
    },
  },
);
const verdicts = [...known, ...tried];
const hurting = triedOf(harmful);
const controls = triedOf(harmless);

for (const way of ways) {
  const seen = `${noticed(way, hurting)} of ${hurting.length} seen`;
  console.log(`${way.name}: ${seen}, ${noticed(way, controls)} false alarms`);
}
console.log(`${((performance.now() - begun) / 1_000).toFixed(0)} s`);
if (everything) {
  const proof = join(root, "docs", "proof");
  const json = `${JSON.stringify(
    [...hurting, ...controls].map(({ verdict }) => verdict),
    null,
    2,
  )}\n`;
  writeFileSync(join(proof, "mutants.md"), page(hurting, controls));
  const readme = join(import.meta.dirname, "..", "README.md");
  writeFileSync(readme, withTotals(readFileSync(readme, "utf8"), hurting, controls));
  writeFileSync(join(proof, "mutants.json"), json);
}
const unseen = hurting.some(({ verdict }) => redLayers(verdict).length === 0);
const cried = controls.some(({ verdict }) => redLayers(verdict).length > 0);
process.exitCode = unseen || cried ? 1 : 0;

function triedOf(mutants: readonly Mutant[]): Tried[] {
  return mutants.flatMap((mutant) => {
    const verdict = verdicts.find(({ id }) => id === mutant.id);
    return verdict === undefined ? [] : [{ mutant, verdict }];
  });
}
