import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs the peers in `folder` as their own lockfile says, unless that has been done. Runs none of their scripts.
 *
 * @default the SDKs beside this file
 */
export function installPeers(folder: string = import.meta.dirname): void {
  const stamp = join(folder, "node_modules", ".installed-lockfile");
  const lockfile = readFileSync(join(folder, "pnpm-lock.yaml"));
  const wanted = createHash("sha256").update(lockfile).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Installing the peers (about 200 MB) …");
  const { status } = spawnSync(
    "pnpm",
    ["install", "--frozen-lockfile", "--ignore-workspace", "--ignore-scripts", "--prefer-offline"],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" },
  );
  if (status !== 0) {
    throw new Error("pnpm could not install the peers. Start this with `npm run pnpm -- …`.");
  }
  writeFileSync(stamp, wanted);
}
