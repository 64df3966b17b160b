import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type TemporaryFolder, temporaryFolder } from "./steps/temporary-folder.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const { packageManager } = JSON.parse(read("package.json")) as { packageManager: string };

function repository(dependencies: Record<string, string>): TemporaryFolder {
  const folder = temporaryFolder();
  folder.write("scripts/launch.mjs", read("scripts/launch.mjs"));
  folder.write(".node-version", read(".node-version"));
  folder.write("package.json", JSON.stringify({ packageManager, dependencies }));
  folder.write("pnpm-workspace.yaml", "pmOnFail: ignore\n");
  folder.write("pnpm-lock.yaml", "lockfileVersion: '9.0'\nimporters:\n  .: {}\n");
  return folder;
}

function launch(folder: TemporaryFolder, ...command: string[]) {
  return spawnSync("node", [join(folder.path, "scripts/launch.mjs"), ...command], {
    encoding: "utf8",
    // The pnpm on PATH is the pinned one already: nothing to fetch, no network.
    env: { ...process.env, npm_config_user_agent: `${packageManager.replace("@", "/")} test` },
  });
}

beforeAll(() => {
  expect(`pnpm@${spawnSync("pnpm", ["--version"], { encoding: "utf8" }).stdout.trim()}`).toBe(
    packageManager,
  );
});

test("a lockfile that does not fit the manifest fails the command, which is not run", () => {
  using folder = repository({ "left-behind": "1.0.0" });
  const { status, stdout, stderr } = launch(folder, "node", "-p", "'ran'");
  expect(status).toBe(1);
  expect(stdout).not.toContain("ran");
  expect(stderr).toContain("OUTDATED_LOCKFILE");
  expect(stderr).toContain("npm run pnpm -- install");
});

test("a broken lockfile fails the command, which is not run", () => {
  using folder = repository({});
  folder.write("pnpm-lock.yaml", "importers: [");
  const { status, stdout } = launch(folder, "node", "-p", "'ran'");
  expect(status).toBe(1);
  expect(stdout).not.toContain("ran");
});

test("arguments and the exit code are passed on, and telemetry is off", () => {
  using folder = repository({});
  const script =
    "console.log(process.argv.slice(1), process.env.TURBO_TELEMETRY_DISABLED); process.exit(7)";
  const { status, stdout } = launch(folder, "node", "-e", script, "--", "a b", "$c");
  expect(stdout).toContain("[ 'a b', '$c' ] 1");
  expect(status).toBe(7);
});

test("a command that a signal ended exits as a shell would say it", () => {
  using folder = repository({});
  const { status } = launch(folder, "node", "-e", "process.kill(process.pid, 'SIGTERM')");
  expect(status).toBe(128 + 15);
});
