import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("main.ts", import.meta.resolve("@proofylink/sandbox")));

/** A sandbox that can be killed. */
export interface SandboxProcess {
  readonly url: string;
  readonly accessToken: string;
  /** Ends it as a power cut would, and resolves when it is gone. */
  kill(): Promise<void>;
}

// Answers are held back a little: then a kill also strikes between a commit and its answer.
const latency = 10;

/** Starts `proofylink-sandbox` on a database. */
export async function startSandboxProcess(
  database: string,
  tokens: number,
): Promise<SandboxProcess> {
  const given = { port: 0, database, tokens, latency };
  const options = Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const args = ["--conditions=@proofylink/source", main, ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  const settings = new Map<string, string>();
  for await (const line of createInterface(child.stdout)) {
    const [, name, value] = /^PROOFYLINK_(\w+)=(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) settings.set(name, value);
    if (settings.size === 2) break;
  }
  const url = settings.get("BASE_URL");
  const accessToken = settings.get("ACCESS_TOKEN");
  if (url === undefined || accessToken === undefined) {
    throw new Error("The sandbox did not start; its own message stands above.");
  }
  return {
    url,
    accessToken,
    kill: async () => {
      child.kill("SIGKILL");
      await exit;
    },
  };
}
