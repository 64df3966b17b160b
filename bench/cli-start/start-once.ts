import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const home = mkdtempSync(join(tmpdir(), "proofylink-bench-"));

/** Runs Node with `args` to its end, and says how many milliseconds passed. */
export function startOnce(args: readonly string[], env: Readonly<Record<string, string>>): number {
  const begun = performance.now();
  const run = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH ?? "", HOME: home, NO_UPDATE_NOTIFIER: "1", CI: "1", ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  const ms = performance.now() - begun;
  if (run.status === 0) return ms;
  throw new Error(`${args.join(" ")} ended with ${run.status}:\n${run.stderr}`);
}
