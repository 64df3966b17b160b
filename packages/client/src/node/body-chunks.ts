import type { IncomingMessage } from "node:http";
import { Interruption } from "./interruption.ts";

type Result = IteratorResult<Uint8Array<ArrayBuffer>, undefined>;

interface Waiting {
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export interface BodyOptions {
  readonly maxResponseBytes: number;
  /** Called once, when the body was read, broke off or was given up. */
  readonly ended: () => void;
  /** Makes the error that the reader gets. */
  readonly asFailure: (error: unknown) => Error;
}

/**
 * The body of an answer, read from the network no faster than it is asked for. Cheaper by much than
 * the asynchronous iterator of a Node stream or a web stream.
 */
export class BodyChunks implements AsyncIterableIterator<Uint8Array<ArrayBuffer>, undefined> {
  readonly #incoming: IncomingMessage;
  readonly #options: BodyOptions;
  readonly #ready: Uint8Array<ArrayBuffer>[] = [];
  #left: number;
  #waiting: Waiting | undefined;
  #state: "open" | "ended" | Error = "open";

  constructor(incoming: IncomingMessage, options: BodyOptions) {
    this.#incoming = incoming;
    this.#options = options;
    this.#left = options.maxResponseBytes;
    incoming.on("data", (chunk: Buffer<ArrayBuffer>) => this.#receive(chunk));
    incoming.on("end", () => this.#end("ended"));
    incoming.on("error", (error) => this.#end(options.asFailure(error)));
    incoming.pause();
  }

  next(): Promise<Result> {
    const value = this.#ready.shift();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (this.#state === "ended") return Promise.resolve({ done: true, value: undefined });
    if (this.#state !== "open") return Promise.reject(this.#state);
    this.#incoming.resume();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  /** Gives the rest up, and with it the connection. */
  return(): Promise<Result> {
    if (this.#state === "open") {
      this.#end("ended");
      this.#incoming.destroy();
    }
    this.#ready.length = 0;
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #receive(chunk: Uint8Array<ArrayBuffer>): void {
    if (this.#state !== "open") return;
    this.#left -= chunk.length;
    if (this.#left < 0) {
      this.#incoming.destroy(new Interruption("too-large", "RESPONSE_TOO_LARGE"));
      return;
    }
    if (this.#waiting !== undefined) {
      this.#waiting.resolve({ done: false, value: chunk });
      this.#waiting = undefined;
      return;
    }
    this.#ready.push(chunk);
    this.#incoming.pause();
  }

  #end(state: "ended" | Error): void {
    if (this.#state !== "open") return;
    this.#state = state;
    this.#options.ended();
    if (state === "ended") this.#waiting?.resolve({ done: true, value: undefined });
    else this.#waiting?.reject(state);
    this.#waiting = undefined;
  }
}
