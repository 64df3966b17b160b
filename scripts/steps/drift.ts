import { driftBetween, firstChanges, type Snapshot, snapshotGenerated } from "./generated-files.ts";

/**
 * Runs `work` and checks that every generated file is afterwards what it was before. What it
 * rewrote stays on disk, so that the steps that follow judge the fresh files.
 *
 * @param mend the command that writes the files anew
 */
export async function leavesGeneratedFilesAlone(
  root: string,
  mend: string,
  work: () => Promise<boolean>,
): Promise<boolean> {
  const before = snapshotGenerated(root);
  const worked = await work();
  return report(before, snapshotGenerated(root), mend) && worked;
}

function report(before: Snapshot, after: Snapshot, mend: string): boolean {
  const drifts = driftBetween(before, after);
  if (drifts.length === 0) return true;
  console.error("These generated files were not what their generator writes:");
  for (const { path, change } of drifts) {
    console.error(`  ${change.padEnd(7)} ${path}`);
    console.error(firstChanges(path, before, after).replace(/^/gm, "            "));
  }
  console.error(`To mend it, run \`${mend}\`, read the changes and commit them.`);
  return false;
}
