// npm run contracts:mutants                 tries all, prints and writes the table
// npm run contracts:mutants -- S01 P        tries those whose ids begin so, and says what each layer said
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { harmful, harmless } from "./catalogue/catalogue.ts";
import { lineOf, linesOf } from "./report/line.ts";
import { tryAll } from "./try-all.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: "string", default: "2" },
    /** A file for the verdicts. */
    json: { type: "string" },
  },
});
const wanted = [...harmful, ...harmless].filter(
  ({ id }) => positionals.length === 0 || positionals.some((start) => id.startsWith(start)),
);
const print = positionals.length === 0 ? lineOf : linesOf;
const byId = new Map(wanted.map((mutant) => [mutant.id, mutant]));
const verdicts = await tryAll(wanted, {
  workers: Number(values.workers),
  seeVerdict: (verdict) => console.log(print(verdict, byId.get(verdict.id)?.title ?? "")),
});
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(verdicts, null, 2));
