// What `npm run demo` does: the portal of apps/demo with a sandbox behind it, both on free ports of this machine.
// Everybody in it is made up. Ctrl-C stops both. With `--dev` browsers get the pages from Vite, with each change
// of apps/demo/src/web at once, on two ports that are always the same.

import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startSandbox } from "@proofylink/sandbox";
import { succeeds } from "./steps/command.ts";

process.chdir(join(import.meta.dirname, ".."));
const portal = "apps/demo";
const { dev } = parseArgs({ options: { dev: { type: "boolean", default: false } } }).values;
// Each must know where the other is before either runs.
const development = {
  PORTAL_ORIGIN: "http://127.0.0.1:5173",
  PORTAL_PORT: "5174",
} as const;

/** Runs a program of the portal; it is told what it needs by its environment, never by its arguments. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const running = spawn(program, args, {
    cwd: portal,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => running.kill(signal));
  }
  return running;
}

async function buildPages(): Promise<void> {
  console.log("Building the portal's pages …");
  const build = ["--silent", "--filter", `./${portal}`, "run", "build", "--logLevel", "warn"];
  if (!(await succeeds("pnpm", build))) {
    throw new Error("The pages could not be built; the reason stands above.");
  }
}

async function main(): Promise<void> {
  // Also for `--dev`: the server does not start without them.
  await buildPages();
  const adminSecret = randomBytes(24).toString("base64url");
  await using sandbox = await startSandbox({ adminSecret });
  console.log(`The sandbox is at ${sandbox.url}.`);
  const server = run(process.execPath, ["--conditions=@proofylink/source", "src/server/main.ts"], {
    ...(dev && development),
    PROOFYLINK_BASE_URL: sandbox.url,
    PROOFYLINK_ACCESS_TOKEN: sandbox.accessToken,
    PROOFYLINK_SANDBOX_ADMIN_SECRET: adminSecret,
  });
  const pages = dev ? [run("node_modules/.bin/vite", [], development)] : [];
  const both = [server, ...pages];
  // Neither is of use without the other.
  await Promise.race(both.map((program) => once(program, "exit")));
  for (const program of both) program.kill();
}

try {
  await main();
} catch (error) {
  console.error(`\nStopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
