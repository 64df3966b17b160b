import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Told } from "./told.ts";
import type { Order } from "./worker.ts";

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Runs the calls of one client in a process of its own. */
export class ClientProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  /** Loading a client takes a second or more where the machine is busy; no call waits for that. */
  readonly #loaded: Promise<void>;

  /** @param home Stands in for the user's home: some SDKs read or write there. */
  constructor(module: string, home: string) {
    // Nothing of this machine's settings, tokens and switches reaches a client.
    const { PATH } = process.env;
    const env = { PATH, HOME: home, USERPROFILE: home, NODE_ENV: "production" };
    this.#child = fork(worker, [module], { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    this.#loaded = loaded(this.#child, module);
  }

  /** What the caller of one call learns; `pending` when that is nothing after `patienceMs`. */
  async call(order: Order, patienceMs: number): Promise<Told> {
    await this.#loaded;
    const child = this.#child;
    const { promise, resolve } = Promise.withResolvers<Told>();
    const timer = setTimeout(() => resolve({ kind: "pending" }), patienceMs);
    child.once("message", resolve);
    child.once("exit", () => resolve({ kind: "died" }));
    child.send(order);
    const told = await promise;
    clearTimeout(timer);
    child.removeAllListeners();
    return told;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return;
    this.#child.kill("SIGKILL");
    await once(this.#child, "exit");
  }
}

/** @throws {Error} The process ended before its client was loaded: then the whole run is void. */
async function loaded(child: ChildProcess, module: string): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const ended = once(child, "exit", { signal }).then(() => {
    throw new Error(`${module} cannot be loaded.`);
  });
  await Promise.race([once(child, "message", { signal }), ended]);
  ended.catch(() => {});
  stop.abort();
}
