// Looks at a published package as a stranger gets it: packs the package in the current folder as
// `pnpm publish` would, then judges the tarball. Its `build` has run before (turbo sees to that).

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Packed {
  readonly filename: string;
  readonly files: ReadonlyArray<{ readonly path: string }>;
}

const required = ["package.json", "README.md", "LICENSE"];
const unwanted = /\.test(-d)?\.ts$|(^|\/)test\/|tsconfig|\.tsbuildinfo$/;

function pack(folder: string): Packed {
  const output = execFileSync("pnpm", ["pack", "--json", "--pack-destination", folder], {
    encoding: "utf8",
  });
  return JSON.parse(output) as Packed;
}

function contentProblems({ files }: Packed): string[] {
  const paths = files.map(({ path }) => path);
  return [
    ...required.filter((path) => !paths.includes(path)).map((path) => `lacks ${path}`),
    ...paths.filter((path) => unwanted.test(path)).map((path) => `should not contain ${path}`),
  ];
}

function judge(command: string, args: readonly string[]): string[] {
  try {
    execFileSync(command, args, { encoding: "utf8", stdio: "pipe" });
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return [`${command}:\n${stdout ?? String(error)}${stderr ?? ""}`];
  }
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  name: string;
  exports?: unknown;
};
const folder = mkdtempSync(join(tmpdir(), "check-package-"));
try {
  const packed = pack(folder);
  const problems = [
    ...contentProblems(packed),
    ...judge("publint", ["run", packed.filename, "--strict"]),
    // A package that is only a program has no types to be wrong.
    ...(manifest.exports === undefined
      ? []
      : judge("attw", [packed.filename, "--profile", "esm-only", "--no-color"])),
  ];
  const size = `${(statSync(packed.filename).size / 1024).toFixed(1)} kB, ${packed.files.length} files`;
  for (const problem of problems) console.error(`${manifest.name} ${problem}`);
  console.log(
    `${manifest.name}: ${problems.length === 0 ? "fit to publish" : "not fit"} (${size})`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
