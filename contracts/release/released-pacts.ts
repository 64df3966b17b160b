import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** The pact of a release, kept for as long as the release is to go on working. */
export interface ReleasedPact {
  /** Package and version: `@proofylink/client@1.2.0`. */
  readonly release: string;
  readonly path: string;
  readonly sha256: string;
}

/** Every released pact in a folder; its files are called `client@1.2.0.json`. */
export function releasedPacts(folder: string): ReleasedPact[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => {
    const path = join(folder, name);
    return { release: `@proofylink/${basename(name, ".json")}`, path, sha256: sha256Of(path) };
  });
}

/** The name of the file that keeps a release's pact. */
export function releasedFile(release: string): string {
  return `${release.replace("@proofylink/", "")}.json`;
}

/** What tells whether two files are the same. */
export function sha256Of(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
