import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Mutant } from "./catalogue/mutant.ts";
import type { Verdict } from "./judging/verdict.ts";
import { filesOf } from "./tree/tree-copy.ts";

/** Verdicts on changes of one tree, kept in a file as they come: a run that was ended goes on where it was. */
export interface KeptVerdicts {
  /** What was said of this very change of this very tree. */
  find(mutant: Pick<Mutant, "id" | "edits">): Verdict | undefined;
  keep(mutant: Pick<Mutant, "id" | "edits">, verdict: Verdict): void;
}

interface Kept {
  readonly tree: string;
  /** By a digest of the edits. */
  readonly verdicts: Record<string, Verdict>;
}

/** Reads what is kept; nothing of it counts when the tree at `root` is another one by a byte. */
export function keptVerdicts(root: string, anew = false): KeptVerdicts {
  const path = join(root, "contracts/node_modules/.cache/mutants.json");
  const tree = digestOf(root);
  const before: Kept | undefined =
    !anew && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  const kept: Kept = before?.tree === tree ? before : { tree, verdicts: {} };
  const keyOf = ({ id, edits }: Pick<Mutant, "id" | "edits">) =>
    createHash("sha256")
      .update(JSON.stringify([id, edits]))
      .digest("hex");
  return {
    find: (mutant) => kept.verdicts[keyOf(mutant)],
    keep: (mutant, verdict) => {
      kept.verdicts[keyOf(mutant)] = verdict;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(kept));
    },
  };
}

const judged =
  /^(spec|contracts|packages\/(types|client|sandbox|testing|conformance|spec-review)|apps\/cli\/src)\//;
// Pages, the other mutants, and what only starts or reports.
const besides = /\.md$|^contracts\/mutants\/(catalogue\/|report\/|[^/]+$)/;

function digestOf(root: string): string {
  const digest = createHash("sha256");
  for (const file of filesOf(root)) {
    if (!judged.test(file) || besides.test(file)) continue;
    digest.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return digest.digest("hex");
}
