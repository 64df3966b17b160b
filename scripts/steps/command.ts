import { spawn } from "node:child_process";

/** Runs a command with its output streamed to the terminal; resolves to whether it exited with 0. */
export async function succeeds(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const ended = Promise.withResolvers<boolean>();
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
    stdio: ["ignore", "inherit", "inherit"],
  });
  child.once("error", ended.reject);
  child.once("exit", (code) => ended.resolve(code === 0));
  return ended.promise;
}
