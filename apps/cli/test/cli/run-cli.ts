import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { seedsIn } from "./seeds.ts";

// Each test starts real processes, on machines that may be busy with other suites.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

// The same sources are run a hundred times; compiling them once is enough.
export const compiled = fileURLToPath(
  new URL("../../node_modules/.cache/compiled", import.meta.url),
);

/** What a run of the real program left behind. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly cwd?: string;
  /** Presses Ctrl-C each time that this shows up on stderr. */
  readonly interruptAt?: RegExp;
  /** Presses Ctrl-C once when this resolves. */
  readonly interruptWhen?: Promise<void>;
  readonly onStderr?: (text: string) => void;
}

/** A folder of its own for one test; the system clears its temporary files. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "proofylink-cli-"));
}

/**
 * Runs `proofylink` as a process, with an environment that knows nothing of the developer's own; see
 * {@link refuseLeaks}.
 */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  return refuseLeaks(args, await spawnCli(args, options));
}

/** A run that was not told to reveal anything must not, whatever the test is about. */
export function refuseLeaks(args: readonly string[], run: CliRun): CliRun {
  const reveal = args.includes("--reveal");
  const leaks = seedsIn(run.stdout + run.stderr).filter((seed) => seed === "token" || !reveal);
  if (leaks.length > 0) throw new Error(`proofylink ${args[0]} showed: ${leaks.join(", ")}`);
  return run;
}

function spawnCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const home = emptyFolder();
  const child = spawn(process.execPath, ["--conditions=@proofylink/source", main, ...args], {
    cwd: options.cwd ?? home,
    timeout: 45_000,
    killSignal: "SIGKILL",
    env: { PATH: process.env.PATH ?? "", HOME: home, NODE_COMPILE_CACHE: compiled, ...options.env },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    if (options.interruptAt?.test(text)) child.kill("SIGINT");
    options.onStderr?.(text);
  });
  options.interruptWhen?.then(() => child.kill("SIGINT"));
  child.stdin.on("error", () => {}).end(options.stdin ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
