import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readChangesets } from "@changesets/read";
import { type Review, reviewSpecs } from "@proofylink/spec-review";
import type { SpecPackage } from "./demanded-bump.ts";
import { judgeGate } from "./judge-gate.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The spec as the last release has it. Before the first release: as it was when the gate was built. */
export const baselinePath = join(root, "contracts/baseline/openapi.json");

/** The packages that hand the spec on: the document, its types, and the client made of them. */
const specPackages = ["spec", "packages/types", "packages/client"];

/** What the gate found. */
export interface Gate {
  readonly review: Review;
  /** Empty: the change may be released. */
  readonly problems: readonly string[];
}

/**
 * Compares the spec of this tree with that of the last release, and holds the changesets against it.
 *
 * @param head the bundled spec of this tree
 * @param folder the folder that holds `.changeset/` and the packages
 */
export async function runGate(
  head = join(root, "spec/generated/openapi.json"),
  folder = root,
): Promise<Gate> {
  const review = await reviewSpecs(baselinePath, head);
  const packages = specPackages.map((place) => packageIn(join(folder, place)));
  return { review, problems: judgeGate(review, await readChangesets(folder), packages) };
}

function packageIn(folder: string): SpecPackage {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as SpecPackage;
}
