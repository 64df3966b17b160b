import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

interface Generator {
  readonly folder: string;
  readonly command: readonly string[];
}

/** What `npm run generate` makes of the bundled spec for those who use it, in its order. */
const ofUsers: readonly Generator[] = [
  { folder: "packages/types", command: ["scripts/generate.ts"] },
  { folder: "packages/client", command: ["scripts/generate.ts"] },
];

/** And for people who read about the contracts. */
const ofReaders: readonly Generator[] = [
  { folder: "contracts", command: ["spec-fit/write-coverage.ts"] },
];

/** The files of a tree that commands write: generated ones and pacts, relative to it. */
export function writtenIn(root: string): string[] {
  return globSync(
    ["{spec,packages/{types,client},contracts}/**/generated/**/*.*", "contracts/pacts/**/*.json"],
    { cwd: root, exclude: (path) => /node_modules|dist/.test(path) },
  );
}

/**
 * Generates anew what depends on the spec, as the author of a change does.
 *
 * @returns what a generator said when it failed
 */
export async function regenerate(
  root: string,
  generators: readonly Generator[] = ofUsers,
): Promise<string | undefined> {
  try {
    const bundle = ["bundle", "openapi.yaml", "--output", "generated/openapi.json"];
    await inFolder(root, "spec", [redoclyIn(root), ...bundle]);
    for (const { folder, command } of generators) await inFolder(root, folder, command);
    return undefined;
  } catch (error) {
    return String((error as { stderr?: string }).stderr ?? error);
  }
}

/** The written files that are not what their generators write. */
export async function drifted(root: string): Promise<string[]> {
  const textOf = (file: string) => readFileSync(join(root, file), "utf8");
  const before = writtenIn(root).map((file) => [file, textOf(file)] as const);
  const problem = await regenerate(root, [...ofUsers, ...ofReaders]);
  if (problem !== undefined) return [problem];
  return before.filter(([file, text]) => textOf(file) !== text).map(([file]) => file);
}

/** The command of Redocly that the spec's package uses. */
export function redoclyIn(root: string): string {
  const require = createRequire(join(root, "spec/package.json"));
  return join(dirname(require.resolve("@redocly/cli/package.json")), "bin", "cli.js");
}

/** Runs a script of a package in the tree. */
export function inFolder(
  root: string,
  folder: string,
  command: readonly string[],
): Promise<{ stdout: string }> {
  return run(process.execPath, [...command], {
    cwd: join(root, folder),
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    maxBuffer: 64 * 1024 * 1024,
  });
}
