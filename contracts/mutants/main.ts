// npm run contracts:mutants                 tries all, prints the totals, writes docs/proof/mutants.md and .json
// npm run contracts:mutants -- S01 P        tries those whose ids begin so, and says what each layer said
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { harmful, harmless } from "./catalogue/catalogue.ts";
import type { Mutant } from "./catalogue/mutant.ts";
import { lineOf, linesOf } from "./report/line.ts";
import { page } from "./report/page.ts";
import { noticed, redLayers, type Tried, ways } from "./report/totals.ts";
import { tryAll } from "./try-all.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: "string", default: "2" } },
});
const everything = positionals.length === 0;
const wanted = [...harmful, ...harmless].filter(
  ({ id }) => everything || positionals.some((start) => id.startsWith(start)),
);
const begun = performance.now();
const titles = new Map(wanted.map(({ id, title }) => [id, title]));
const verdicts = await tryAll(wanted, {
  workers: Number(values.workers),
  seeVerdict: (verdict) => {
    const print = everything ? lineOf : linesOf;
    console.log(print(verdict, titles.get(verdict.id) ?? ""));
  },
});
const hurting = triedOf(harmful);
const controls = triedOf(harmless);

for (const way of ways) {
  const seen = `${noticed(way, hurting)} of ${hurting.length} seen`;
  console.log(`${way.name}: ${seen}, ${noticed(way, controls)} false alarms`);
}
console.log(`${((performance.now() - begun) / 1_000).toFixed(0)} s`);
if (everything) {
  const proof = join(import.meta.dirname, "..", "..", "docs", "proof");
  writeFileSync(join(proof, "mutants.md"), page(hurting, controls));
  writeFileSync(join(proof, "mutants.json"), `${JSON.stringify(verdicts, null, 2)}\n`);
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
