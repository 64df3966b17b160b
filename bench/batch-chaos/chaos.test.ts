import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChaos } from "./chaos.ts";

test("a small chaos ends with everything in its place", { timeout: 180_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "proofylink-bench-"));
  try {
    const journal = join(folder, "people.journal");
    const report = await runChaos({ journal, rows: 120, kills: 2, workers: 1, seed: 5 });
    expect(report.before.problems).toEqual([]);
    expect(report.after).toMatchObject({ verifications: 120, tokensSpent: 120, problems: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
});
