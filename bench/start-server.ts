import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

export interface OtherEnd extends Disposable {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Starts a server of the benchmarks in a process of its own, so that its work is not counted. */
export async function startOtherEnd(file: string): Promise<OtherEnd> {
  const child = fork(file);
  const [port] = (await once(child, "message")) as [number];
  return { url: `http://127.0.0.1:${port}`, child, [Symbol.dispose]: () => child.disconnect() };
}
