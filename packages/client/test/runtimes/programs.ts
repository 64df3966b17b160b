import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const folder = join(import.meta.dirname, "programs");
const installed = join(folder, "node_modules");
const stamp = join(installed, ".installed-lockfile");

/** The runtimes, and where their packages keep the program. */
const programs = {
  "node-20": "node-20/bin/node",
  "node-22": "node-22/bin/node",
  "node-24": "node-24/bin/node",
  "node-26": "node-26/bin/node",
  bun: "@oven/bun-linux-x64/bin/bun",
  deno: "@deno/linux-x64-glibc/deno",
  workerd: "@cloudflare/workerd-linux-64/bin/workerd",
  // A folder: the program in it is compressed.
  chromium: "@sparticuz/chromium/bin",
} as const;

export type ProgramName = keyof typeof programs;

const packaged = process.platform === "linux" && process.arch === "x64";

/**
 * Installs the runtimes, unless that has been done: in the exact versions of programs/pnpm-lock.yaml, whose
 * checksums pnpm verifies. No script of theirs is run. On other systems than Linux on x64 it does nothing.
 *
 * @throws With what pnpm says when they cannot be had.
 */
export async function installPrograms(): Promise<void> {
  if (!packaged) return;
  const lockfile = readFileSync(join(folder, "pnpm-lock.yaml"));
  const wanted = createHash("sha256").update(lockfile).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing the runtimes, once: 390 MB to fetch …");
  const args = ["--frozen-lockfile", "--ignore-workspace", "--ignore-scripts", "--prefer-offline"];
  await promisify(execFile)("pnpm", ["install", ...args], { cwd: folder }).catch((error) => {
    const said = `${error.stdout ?? ""}${error.stderr ?? error.message}`;
    throw new Error(
      `The runtimes could not be installed. Is the npm registry within reach?\n${said}`,
    );
  });
  writeFileSync(stamp, wanted);
}

/**
 * Where a runtime is. On other systems than Linux on x64 an environment variable says so.
 *
 * @throws With words when it is not there. A runtime is never left out.
 */
export function programPath(name: ProgramName): string {
  if (packaged) return join(installed, programs[name]);
  const variable = `RUNTIME_${name.toUpperCase().replace("-", "_")}`;
  const path = process.env[variable];
  if (path !== undefined && existsSync(path)) return path;
  throw new Error(
    `${name} is not installed by itself on ${process.platform} ${process.arch}: its package is for ` +
      `Linux on x64. Name the program in the environment variable ${variable}, or use a container.`,
  );
}

/** The version of a runtime's package: `20.19.0`. */
export function programVersion(name: ProgramName): string {
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const [dependency = ""] = Object.keys(dependencies).filter((key) =>
    programs[name].startsWith(key),
  );
  return dependencies[dependency]?.split("@").at(-1) ?? "";
}
