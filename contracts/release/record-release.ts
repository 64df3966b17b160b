// `npm run contracts:record-release`, after the versions were raised: keeps the pacts of what is about to be
// released, once it is shown that it can be.
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { baselinePath } from "../gate/gate.ts";
import { consumers, pactPath, readPact } from "../pact-file.ts";
import { providerNames } from "../provider/providers.ts";
import { everyPair, pactsToKeep } from "./every-pair.ts";
import { judge } from "./judge.ts";
import { readMatrix } from "./matrix.ts";
import { places } from "./places.ts";
import { record } from "./record.ts";
import { releasedPacts } from "./released-pacts.ts";
import { packageOf, versionOf } from "./versions.ts";

const released = releasedPacts(places.released);
const pairs = await everyPair(pactsToKeep(released));
const { problems } = judge(pairs, released, readMatrix(places.matrix));
if (problems.length > 0) {
  throw new Error(`Nothing was recorded: this cannot be released.\n\n${problems.join("\n\n")}`);
}
const spec = fileURLToPath(import.meta.resolve("@proofylink/spec/openapi.json"));
record(
  {
    consumers: consumers.map((consumer) => ({
      name: packageOf[consumer],
      version: versionOf(packageOf[consumer]),
      pact: pactPath(consumer),
      interactions: readPact(pactPath(consumer)).interactions.length,
    })),
    providers: providerNames.map((name) => ({ name, version: versionOf(name) })),
    spec,
  },
  places.released,
  places.matrix,
);
copyFileSync(spec, baselinePath);
console.log(
  "Recorded in contracts/released, matrix.json and baseline. Commit all of it with the release.",
);
