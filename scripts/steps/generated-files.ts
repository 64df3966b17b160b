import { execFileSync } from "node:child_process";
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Contents by path, relative to the repository. */
export type Snapshot = ReadonlyMap<string, Buffer>;

/** A generated file that is not what its generator writes. */
export interface Drift {
  readonly path: string;
  readonly change: "added" | "changed" | "removed";
}

const generated = ["{spec,packages,apps,contracts}/**/generated/**/*", "contracts/pacts/**/*"];

/**
 * Reads every generated file, committed or not. Comparing two of these sees new files too, and
 * does not mind a working tree in which a regenerated file awaits its commit.
 */
export function snapshotGenerated(root: string): Snapshot {
  const paths = globSync(generated, {
    cwd: root,
    exclude: (path) => /node_modules|dist/.test(path),
  });
  const files = paths.filter((path) => statSync(join(root, path)).isFile()).sort();
  return new Map(files.map((path) => [path, readFileSync(join(root, path))]));
}

/** What differs between two snapshots. */
export function driftBetween(before: Snapshot, after: Snapshot): Drift[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): Drift[] => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === undefined) return [{ path, change: "added" }];
    if (now === undefined) return [{ path, change: "removed" }];
    return old.equals(now) ? [] : [{ path, change: "changed" }];
  });
}

/** The first lines that changed in `path`, as git shows them; they name the field that moved. */
export function firstChanges(path: string, before: Snapshot, after: Snapshot, lines = 12): string {
  const folder = mkdtempSync(join(tmpdir(), "drift-"));
  for (const [side, files] of Object.entries({ before, after })) {
    const file = join(folder, side, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, files.get(path) ?? "");
  }
  try {
    execFileSync("git", ["diff", "--no-index", "--unified=0", `before/${path}`, `after/${path}`], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return "";
  } catch (error) {
    // git diff exits with 1 when it found something to say.
    const { stdout } = error as { stdout: string };
    return stdout
      .split("\n")
      .filter((line) => /^[-+](?![-+]{2} )/.test(line) || line.startsWith("Binary"))
      .slice(0, lines)
      .join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
