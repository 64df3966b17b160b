import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { succeeds } from "./command.ts";
import { leavesGeneratedFilesAlone } from "./drift.ts";
import { type Outcome, oneCheck, type Step } from "./step.ts";
import { outcomeOf } from "./vitest-report.ts";
import { type WorkspacePackage, workspacePackages } from "./workspace.ts";

/** Everything that `npm test` does, in order. Packages join by the scripts they have. */
export function plan(root: string): Step[] {
  const packages = workspacePackages(root);
  return [
    generatedFiles(root),
    ...eachScript(packages, (script) => script === "lint").map(lintStep),
    check("code lint and format", "biome", ["check", "--error-on-warnings"]),
    check("type check", "turbo", ["run", "typecheck", "//#typecheck:root", ...quietly]),
    suite("unit and type tests", "vitest", ["run"]),
    ...eachScript(packages, (script) => script.startsWith("test:")).map((task) =>
      packageSuite(root, task),
    ),
    ...publishedPackages(packages),
  ];
}

const quietly = ["--output-logs=errors-only", "--continue=dependencies-successful"];

interface Task {
  readonly folder: string;
  readonly script: string;
}

function eachScript(
  packages: readonly WorkspacePackage[],
  wanted: (script: string) => boolean,
): Task[] {
  return packages.flatMap(({ folder, scripts }) =>
    scripts.filter(wanted).map((script) => ({ folder, script })),
  );
}

function check(name: string, command: string, args: readonly string[]): Step {
  return { name, run: async () => oneCheck(await succeeds(command, args)) };
}

function lintStep({ folder, script }: Task): Step {
  return check(`${folder}: ${script}`, "pnpm", [
    "--silent",
    "--filter",
    `./${folder}`,
    "run",
    script,
  ]);
}

function publishedPackages(packages: readonly WorkspacePackage[]): Step[] {
  if (eachScript(packages, (script) => script === "check:package").length === 0) return [];
  return [check("published packages", "turbo", ["run", "check:package", ...quietly])];
}

function generatedFiles(root: string): Step {
  // A cached task would vouch for files it did not write, hence --force.
  const generate = () => succeeds("turbo", ["run", "generate", "--force", ...quietly]);
  return {
    name: "generated files",
    run: async () => oneCheck(await leavesGeneratedFilesAlone(root, "npm run generate", generate)),
  };
}

/** A suite leaves vitest JSON reports in the folder that TEST_REPORT_DIR names (see vitest.settings.ts). */
function suite(name: string, command: string, args: readonly string[]): Step {
  const run = async (): Promise<Outcome> => {
    const reports = mkdtempSync(join(tmpdir(), "test-report-"));
    try {
      const exitedWell = await succeeds(command, args, { TEST_REPORT_DIR: reports });
      return outcomeOf(reports, exitedWell);
    } finally {
      rmSync(reports, { recursive: true });
    }
  };
  return { name, run };
}

/** A `test:…` script of one package. What it generates (the pacts) must be what is committed. */
function packageSuite(root: string, { folder, script }: Task): Step {
  const args = ["--silent", "--filter", `./${folder}`, "run", script];
  const inner = suite(`${folder}: ${script}`, "pnpm", args);
  const run = async (): Promise<Outcome> => {
    let outcome: Outcome = oneCheck(false);
    const same = await leavesGeneratedFilesAlone(
      root,
      `npm run pnpm -- ${args.slice(1).join(" ")}`,
      async () => {
        outcome = await inner.run();
        return true;
      },
    );
    return same ? outcome : { ...outcome, failed: outcome.failed + 1 };
  };
  return { name: inner.name, run };
}
