import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** What a server has cost since its process began. */
export interface ServerCost {
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number;
  /** The most memory that it had resident, in MiB. */
  readonly memory: number;
}

/** A server that answers, in a process of its own. */
export interface ServerProcess extends Disposable {
  readonly url: string;
  readonly accessToken: string;
  /** Milliseconds from the start of its process until it listened. */
  readonly startUp: number;
  cost(): Promise<ServerCost>;
  /** Gives a sandbox its first verifications; there is nothing to give to the mock. */
  fill(): Promise<ServerCost>;
}

/** Starts the mock ("mock") or a sandbox: "memory", or the file of its database. */
export async function startServerProcess(what: string): Promise<ServerProcess> {
  const began = performance.now();
  const child = fork(join(import.meta.dirname, "serve.ts"), [what]);
  const [place] = (await once(child, "message")) as [{ url: string; accessToken: string }];
  const startUp = performance.now() - began;
  const ask = async (for_: "fill" | "cost"): Promise<ServerCost> => {
    child.send(for_);
    return (await once(child, "message"))[0] as ServerCost;
  };
  return {
    ...place,
    startUp,
    cost: () => ask("cost"),
    fill: () => ask("fill"),
    [Symbol.dispose]: () => child.disconnect(),
  };
}
