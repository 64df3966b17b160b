// What `npm run demo` does: the portal of apps/demo with a sandbox behind it, both on free ports of this machine.
// Everybody in it is made up. Ctrl-C stops both.

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { startSandbox } from "@proofylink/sandbox";
import { succeeds } from "./steps/command.ts";

process.chdir(join(import.meta.dirname, ".."));
const inPortal = ["--silent", "--filter", "./apps/demo", "run"];

/** Runs the portal until it ends; it is told where the API is by its environment, never by its arguments. */
async function runPortal(env: NodeJS.ProcessEnv): Promise<void> {
  const portal = spawn("pnpm", [...inPortal, "portal"], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => portal.kill(signal));
  }
  await once(portal, "exit");
}

async function main(): Promise<void> {
  console.log("Building the portal's pages …");
  if (!(await succeeds("pnpm", [...inPortal, "build", "--logLevel", "warn"]))) {
    throw new Error("The pages could not be built; the reason stands above.");
  }
  const adminSecret = randomBytes(24).toString("base64url");
  await using sandbox = await startSandbox({ adminSecret });
  console.log(`The sandbox is at ${sandbox.url}.`);
  await runPortal({
    PROOFYLINK_BASE_URL: sandbox.url,
    PROOFYLINK_ACCESS_TOKEN: sandbox.accessToken,
    PROOFYLINK_SANDBOX_ADMIN_SECRET: adminSecret,
  });
}

try {
  await main();
} catch (error) {
  console.error(`\nStopped: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
