import { Interruption } from "./interruption.ts";

type Result = IteratorResult<Uint8Array<ArrayBuffer>, undefined>;

interface Waiting {
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** Where a body comes from: it brings chunks until it is told to pause. */
export interface Flow {
  pause(): unknown;
  resume(): unknown;
  /** Ends the connection. What it then says of it, if anything, reaches `BodyChunks.fail`. */
  destroy(reason?: Error): unknown;
}

/**
 * The body of an answer, read from the network no faster than it is asked for. Cheaper by much than
 * the asynchronous iterator of a Node stream or a web stream.
 */
export class BodyChunks implements AsyncIterableIterator<Uint8Array<ArrayBuffer>, undefined> {
  readonly #flow: Flow;
  readonly #ready: Uint8Array<ArrayBuffer>[] = [];
  #left: number;
  #paused = false;
  #waiting: Waiting | undefined;
  #state: "open" | "ended" | Error = "open";

  constructor(flow: Flow, maxBytes: number) {
    this.#flow = flow;
    this.#left = maxBytes;
  }

  next(): Promise<Result> {
    // Before anything else is looked at: a flow may bring more, or end, while it is being resumed.
    if (this.#ready.length === 0 && this.#paused) {
      this.#paused = false;
      this.#flow.resume();
    }
    const value = this.#ready.shift();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (this.#state === "ended") return Promise.resolve({ done: true, value: undefined });
    if (this.#state !== "open") return Promise.reject(this.#state);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  /** Gives the rest up, and with it the connection. */
  return(): Promise<Result> {
    if (this.#state === "open") {
      this.end();
      this.#flow.destroy();
    }
    this.#ready.length = 0;
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** To be called with each chunk that comes. */
  receive(chunk: Uint8Array<ArrayBuffer>): void {
    if (this.#state !== "open") return;
    this.#left -= chunk.length;
    if (this.#left < 0) {
      this.#flow.destroy(new Interruption("too-large", "RESPONSE_TOO_LARGE"));
    } else if (this.#waiting !== undefined) {
      this.#waiting.resolve({ done: false, value: chunk });
      this.#waiting = undefined;
    } else {
      // One chunk may wait: most answers are no longer, and pausing costs more than it saves.
      this.#ready.push(chunk);
      if (this.#ready.length > 1 && !this.#paused) {
        this.#paused = true;
        this.#flow.pause();
      }
    }
  }

  /** To be called when the body is complete. */
  end(): void {
    if (this.#state !== "open") return;
    this.#state = "ended";
    this.#waiting?.resolve({ done: true, value: undefined });
    this.#waiting = undefined;
  }

  /** To be called when the body breaks off; `error` is what the reader gets. */
  fail(error: Error): void {
    if (this.#state !== "open") return;
    this.#state = error;
    this.#waiting?.reject(error);
    this.#waiting = undefined;
  }
}
