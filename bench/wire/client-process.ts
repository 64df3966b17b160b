import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Order, Report } from "./worker.ts";

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Runs the calls of one client in a process of its own. */
export class ClientProcess implements AsyncDisposable {
  readonly #child: ChildProcess;

  /** @param home Stands in for the user's home: some SDKs read or write there. */
  constructor(module: string, home: string) {
    // Nothing of this machine's settings, tokens and switches reaches a client.
    const { PATH } = process.env;
    const env = { PATH, HOME: home, USERPROFILE: home, NODE_ENV: "production" };
    this.#child = fork(worker, [module], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  }

  /** Resolves to `pending` when nothing is known after `patienceMs`. */
  async call(order: Order, patienceMs: number): Promise<Report> {
    const child = this.#child;
    const answered = Promise.withResolvers<Report>();
    const end = (told: Report["told"]) => answered.resolve({ told, milliseconds: patienceMs });
    const timer = setTimeout(() => end({ kind: "pending" }), patienceMs);
    child.once("message", answered.resolve);
    child.once("exit", () => end({ kind: "died", how: "crash" }));
    child.send(order);
    const report = await answered.promise;
    clearTimeout(timer);
    child.removeAllListeners();
    return report;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return;
    this.#child.kill("SIGKILL");
    await once(this.#child, "exit");
  }
}
