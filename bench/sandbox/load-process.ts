import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Kind } from "./requests.ts";

/** What is to be sent. */
export interface Load {
  readonly url: string;
  readonly accessToken: string;
  readonly kind: Kind;
  readonly times: number;
}

/** What sending it took. */
export interface Loaded {
  /** Milliseconds. */
  readonly wall: number;
  /** Size of the last answer's body. */
  readonly answerBytes: number;
}

/** Sends requests from a process of its own. */
export interface LoadProcess extends Disposable {
  send(load: Load): Promise<Loaded>;
}

/** Starts the process that asks all servers, with sixteen requests in flight. */
export function startLoadProcess(): LoadProcess {
  const child = fork(join(import.meta.dirname, "load.ts"));
  return {
    send: async (load) => {
      const ended = new AbortController();
      const { signal } = ended;
      const died = once(child, "exit", { signal }).then(() => {
        throw new Error("What asks the servers has ended; its own message stands above.");
      });
      child.send(load);
      const told = once(child, "message", { signal });
      const [loaded] = (await Promise.race([told, died])) as [Loaded];
      died.catch(() => {});
      ended.abort();
      return loaded;
    },
    [Symbol.dispose]: () => child.disconnect(),
  };
}
