import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../../..");

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Packs a package and those of the workspace that it needs, as `pnpm publish` would. Built before. */
export function packPackages(names: readonly string[], to: string): Map<string, string> {
  const tarballs = new Map<string, string>();
  const pack = (name: string): void => {
    if (tarballs.has(name)) return;
    const folder = folderOf(name.replace("@proofylink/", ""));
    const args = ["pack", "--json", "--pack-destination", to];
    const { filename } = JSON.parse(execFileSync("pnpm", args, { cwd: folder, encoding: "utf8" }));
    tarballs.set(name, filename);
    const { dependencies } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    ) as Manifest;
    for (const needed of Object.keys(dependencies ?? {})) {
      if (needed.startsWith("@proofylink/")) pack(needed);
    }
  };
  for (const name of names) pack(name);
  return tarballs;
}

function folderOf(name: string): string {
  const app = join(repository, "apps", name);
  return existsSync(app) ? app : join(repository, "packages", name);
}
