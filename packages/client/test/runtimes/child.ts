import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that runs beside the test, with everything it writes. */
export interface Child extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Resolves to what it wrote to standard output when it ends well. */
  readonly ended: Promise<string>;
}

// None of it is expected to be used; a program that hangs must not hold the whole test run.
const longestMs = 120_000;

/** Starts a program with a clean environment: no proxy, token or option of the caller's reaches it. */
export function startChild(
  program: string,
  args: readonly string[],
  {
    cwd,
    env = {},
    stdio,
  }: { cwd: string; env?: Record<string, string>; stdio?: SpawnOptions["stdio"] },
): Child {
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, TMPDIR: cwd, ...env },
    stdio: stdio ?? ["ignore", "pipe", "pipe"],
    timeout: longestMs,
    killSignal: "SIGKILL",
  });
  let output = "";
  let written = "";
  child.stdout?.on("data", (chunk) => {
    written += chunk;
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  const closed = once(child, "close");
  const ended = closed.then(([code, signal]) => {
    if (code === 0) return written;
    throw new Error(`${program} ended with ${code ?? signal}:\n${output}`);
  });
  ended.catch(() => {});
  return {
    process: child,
    output: () => output,
    ended,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await closed.catch(() => {});
    },
  };
}
