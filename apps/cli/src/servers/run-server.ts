import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import { exitCodeOf } from "../exit-code.ts";
import { ownVersion } from "../own-version.ts";
import type { Terminal } from "../terminal.ts";
import { serverTexts } from "../texts/servers.ts";
import { findServer, refuseOldNode, type ServerName } from "./server-program.ts";

/** Runs a server's own program until it ends, and ends as it does. */
export async function runServer(
  name: ServerName,
  args: readonly string[],
  { env, say, signal, insistentSignal }: Terminal,
): Promise<number> {
  const program = findServer(name, [import.meta.url, join(process.cwd(), "_")]);
  refuseOldNode(name, program?.node ?? ">=24.0.0", process.versions.node);
  if (program === undefined) say(serverTexts().fetching(`@proofylink/${name}`));
  const [command, ...rest] = program
    ? [process.execPath, program.file]
    : ["npx", "--yes", `@proofylink/${name}@${ownVersion()}`];
  const child = spawn(command ?? "", [...rest, ...args], {
    stdio: "inherit",
    env,
    shell: process.platform === "win32" && program === undefined,
  });
  // At a terminal Ctrl-C reaches the server by itself; a signal to this process alone does not.
  const stop = (kill: NodeJS.Signals) => () => void child.kill(kill);
  signal.addEventListener("abort", stop("SIGTERM"), { once: true });
  insistentSignal.addEventListener("abort", stop("SIGKILL"), { once: true });
  return ended(child, `@proofylink/${name}`);
}

function ended(child: ChildProcess, packageName: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("error", (error: NodeJS.ErrnoException) => {
      const { notStarted, install } = serverTexts();
      const message = notStarted(packageName, String(error.code));
      const next = [install(packageName)];
      reject(new CommandError("configuration", "server_not_started", message, { next }));
    });
    child.on("close", (code) => resolve(code ?? exitCodeOf("interrupted")));
  });
}
