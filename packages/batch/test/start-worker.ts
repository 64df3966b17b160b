import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Sandbox } from "@proofylink/sandbox";
import type { RunOutcome } from "../src/index.ts";

export interface WorkerOptions {
  readonly journal: string;
  readonly baseUrl: string;
  readonly accessToken: string;
  /** How many people it adds before it runs. */
  readonly people: number;
  readonly concurrency: number;
  /** No file that it writes may become larger: the disk is full then. */
  readonly mostBytes?: number;
  readonly die?: {
    /** Number of the create, from 1. */
    readonly create: number;
    readonly when: "before it is sent" | "after its answer";
  };
}

export interface Worker {
  readonly child: ChildProcess;
  /** What it printed in the end; nothing when it was killed. */
  readonly outcome: Promise<Pick<RunOutcome, "end" | "rows"> | undefined>;
}

const program = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Starts a process that works on a journal. */
export function startWorker(
  { url: baseUrl, accessToken }: Sandbox,
  options: Pick<WorkerOptions, "journal"> & Partial<WorkerOptions>,
): Worker {
  const whole: WorkerOptions = { people: 0, concurrency: 4, baseUrl, accessToken, ...options };
  const { mostBytes } = options;
  const limit = mostBytes === undefined ? "unlimited" : Math.ceil(mostBytes / 512);
  const command = [process.execPath, "--conditions=@proofylink/source", program];
  const child = spawn("sh", ["-c", `ulimit -f ${limit}; exec "$@"`, "sh", ...command], {
    env: { ...process.env, WORKER: JSON.stringify(whole) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const outcome = (async () => {
    const [printed] = await Promise.all([text(child.stdout), once(child, "exit")]);
    return printed === "" ? undefined : JSON.parse(printed);
  })();
  return { child, outcome };
}

/** Ends it as a power cut would. */
export async function kill({ child, outcome }: Worker): Promise<void> {
  child.kill("SIGKILL");
  await outcome;
}
