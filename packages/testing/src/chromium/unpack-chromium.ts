import { execFileSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/** A Chromium with what a bare machine lacks: `""` where a program brings its own. */
export interface UnpackedChromium {
  readonly path: string;
  readonly libraries: string;
  /** A folder with a fonts.conf: pages look the same on every machine, and on one without fonts too. */
  readonly fonts: string;
}

/**
 * Unpacks the Chromium that its package carries compressed, with the few libraries and fonts that a bare machine
 * lacks, once. A program, rather than the package's folder, is taken as it is.
 */
export async function unpackChromium(path: string): Promise<UnpackedChromium> {
  if (!statSync(path).isDirectory()) return { path, libraries: "", fonts: "" };
  const folder = join(path, "unpacked");
  const unpacked = {
    path: join(folder, "chromium"),
    libraries: join(folder, "lib"),
    fonts: join(folder, "fonts"),
  };
  if (existsSync(unpacked.path)) return unpacked;
  mkdirSync(folder, { recursive: true });
  for (const archive of ["al2023.tar", "fonts.tar"]) {
    const whole = join(folder, archive);
    await decompress(join(path, `${archive}.br`), whole, 0o644);
    execFileSync("tar", ["-xf", whole, "-C", folder]);
  }
  writeFileSync(join(unpacked.fonts, "fonts.conf"), fontsConf(unpacked.fonts));
  const program = `${unpacked.path}.${process.pid}`;
  await decompress(join(path, "chromium.br"), program, 0o755);
  // Only now is it complete.
  renameSync(program, unpacked.path);
  return unpacked;
}

async function decompress(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

function fontsConf(folder: string): string {
  const alias = (family: string) =>
    `<alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
  ${["system-ui", "sans-serif", "Arial", "Helvetica", "Roboto", "Segoe UI"].map(alias).join("\n  ")}
</fontconfig>
`;
}
