// `npm run contracts:can-release`: may the packages of this tree be released? Exits with 1 when not.
import { everyPair, pactsToKeep } from "./every-pair.ts";
import { judge } from "./judge.ts";
import { readMatrix } from "./matrix.ts";
import { places } from "./places.ts";
import { releasedPacts } from "./released-pacts.ts";

const released = releasedPacts(places.released);
const pairs = await everyPair(pactsToKeep(released));
const { table, problems } = judge(pairs, released, readMatrix(places.matrix));

console.log(table.join("\n"));
if (released.length === 0) console.log("No release is kept in contracts/released yet.");
for (const problem of problems) console.error(`\n${problem}`);
console.log(problems.length === 0 ? "\nThis can be released." : "\nThis cannot be released.");
process.exitCode = problems.length === 0 ? 0 : 1;
