import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Verdict } from "./judging/verdict.ts";
import { filesOf } from "./tree/tree-copy.ts";

/** Verdicts on one tree, kept in a file as they come, so that a run that was ended goes on where it was. */
export interface KeptVerdicts {
  readonly verdicts: readonly Verdict[];
  add(verdict: Verdict): void;
}

/** What has been said of the tree at `root` as it is now; nothing, when it is another one by a byte. */
export function keptVerdicts(root: string, anew = false): KeptVerdicts {
  const path = join(root, "contracts/node_modules/.cache/mutants.json");
  const tree = digestOf(root);
  const read = (): { tree?: string; verdicts?: Verdict[] } =>
    existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const kept = anew ? {} : read();
  const verdicts = kept.tree === tree ? (kept.verdicts ?? []) : [];
  return {
    verdicts: [...verdicts],
    add: (verdict) => {
      verdicts.push(verdict);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ tree, verdicts }));
    },
  };
}

// Neither pages nor what writes them is part of what the layers judge.
const judged =
  /^(spec|contracts|packages\/(types|client|sandbox|testing|conformance|spec-review)|apps\/cli\/src)\/.*(?<!\.md)$/;
const written = /^contracts\/mutants\/(report\/|[^/]+$)/;

function digestOf(root: string): string {
  const digest = createHash("sha256");
  for (const file of filesOf(root).filter((one) => judged.test(one) && !written.test(one))) {
    digest.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return digest.digest("hex");
}
