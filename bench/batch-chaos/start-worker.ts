import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { BatchOptions, RunEnd } from "@proofylink/batch";

export interface WorkerSettings
  extends Required<Pick<BatchOptions, "journal" | "createTimeoutMs" | "tempo">> {
  readonly key: string;
  readonly baseUrl: string;
  readonly accessToken: string;
  readonly wait: boolean;
}

export interface Worker {
  readonly child: ChildProcess;
  /** Its run has begun, or it is gone. */
  readonly running: Promise<unknown>;
  /** How its run ended; `undefined` when it was killed. */
  readonly ended: Promise<RunEnd | undefined>;
}

const program = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Starts a worker as a process of its own. */
export function startWorker(settings: WorkerSettings): Worker {
  const child = fork(program, {
    execArgv: ["--conditions=@proofylink/source"],
    env: { ...process.env, CHAOS_WORKER: JSON.stringify(settings) },
  });
  let end: RunEnd | undefined;
  child.on("message", (message: { end?: RunEnd; error?: string }) => {
    end = message.end;
    if (message.error !== undefined) console.error(`A worker ended: ${end}. ${message.error}`);
  });
  const exit = once(child, "exit");
  const running = Promise.race([exit, once(child, "message")]);
  return { child, running, ended: exit.then(() => end) };
}

/** Ends it as a power cut would. */
export async function kill({ child, ended }: Worker): Promise<void> {
  child.kill("SIGKILL");
  await ended;
}
