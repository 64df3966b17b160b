import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Json, JsonObject } from "../document/json.ts";
import type { Pointer } from "../document/pointer.ts";

/** One side of a change: where it is and, when the change is about a value, which. */
export interface Side {
  readonly pointer: Pointer;
  readonly value?: Json;
}

/** One difference between two documents, as Redocly's `diff` reports it. */
export interface Difference {
  readonly path: Pointer;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  readonly property?: string;
  readonly verdicts: ReadonlyArray<{ readonly ruleId: string; readonly message: string }>;
  readonly base?: Side;
  readonly revision?: Side;
}

/**
 * Compares two documents with Redocly's `diff`. It is a command only, so it runs as one: the same
 * Node, two temporary files, no network.
 */
export async function differences(base: JsonObject, head: JsonObject): Promise<Difference[]> {
  const folder = await mkdtemp(join(tmpdir(), "spec-review-"));
  try {
    const files = { base: join(folder, "base.json"), head: join(folder, "head.json") };
    await writeFile(files.base, JSON.stringify(base));
    await writeFile(files.head, JSON.stringify(head));
    const report = join(folder, "report.json");
    await runDiff(folder, [
      files.base,
      files.head,
      "--format=json",
      "--fail-on=none",
      `--output=${report}`,
    ]);
    const { changes } = JSON.parse(await readFile(report, "utf8")) as { changes: Difference[] };
    return changes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function redoclyCommand(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  return join(dirname(manifest), "bin", "cli.js");
}

const quiet = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  DO_NOT_TRACK: "1",
};

// In the temporary folder, so that no redocly.yaml of the caller's project changes the verdicts.
function runDiff(cwd: string, args: readonly string[]): Promise<void> {
  const options = { cwd, maxBuffer: 1 << 28, env: { ...process.env, ...quiet } };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [redoclyCommand(), "diff", ...args], options, (error, _, stderr) => {
      if (error === null) resolve();
      else
        reject(
          new Error(`Redocly's diff failed: ${stderr.trim().slice(0, 2000)}`, { cause: error }),
        );
    });
  });
}
