import type { IncomingHttpHeaders } from "node:http";
import type { Dispatcher } from "undici";
import { BodyChunks } from "./body-chunks.ts";
import { Interruption } from "./interruption.ts";
import { readResponse } from "./read-response.ts";
import { SendTrace } from "./send-trace.ts";
import { asTransportFailure } from "./transport-failure.ts";

type Controller = Dispatcher.DispatchController;

/** What undici tells of one read, from waiting for a connection to the last byte of the answer. */
export class ReadHandler implements Dispatcher.DispatchHandler {
  readonly #trace = new SendTrace();
  readonly #signal: AbortSignal | undefined;
  readonly #maxBytes: number;
  readonly #resolve: (response: Response) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Controller | undefined;
  #stopped: Interruption | undefined;
  #status: number | undefined;
  #chunks: BodyChunks | undefined;

  constructor(
    signal: AbortSignal | undefined,
    maxBytes: number,
    resolve: (response: Response) => void,
    reject: (error: unknown) => void,
  ) {
    this.#signal = signal;
    this.#maxBytes = maxBytes;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#trace.enter("connect");
    signal?.addEventListener("abort", this.#abort);
    if (signal?.aborted) this.#abort();
  }

  /** There is a connection; what follows is written at once. */
  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    if (this.#stopped !== undefined) controller.abort(this.#stopped);
    else this.#trace.mark("request-head", "response");
  }

  onResponseStart(controller: Controller, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return;
    this.#status = status;
    this.#trace.mark("response-head", "body");
    const contentLength = headers["content-length"];
    const flow = {
      pause: () => controller.pause(),
      resume: () => controller.resume(),
      destroy: (reason = new Interruption("aborted", "ABORTED")) => this.#stop(reason),
    };
    const chunks = new BodyChunks(flow, this.#maxBytes);
    const head = { status, contentLength, headers: () => headersOf(headers) };
    try {
      this.#resolve(readResponse(head, chunks, this.#maxBytes));
      this.#chunks = chunks;
    } catch (error) {
      this.#stop(error as Interruption);
    }
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#chunks?.receive(chunk as Buffer<ArrayBuffer>);
  }

  onResponseEnd(): void {
    this.#ended();
    this.#chunks?.end();
  }

  onResponseError(_controller: Controller | undefined, error: Error): void {
    this.#fail(error);
  }

  readonly #abort = (): void => this.#stop(new Interruption("aborted", "ABORTED"));

  #stop(reason: Error): void {
    this.#stopped ??= reason as Interruption;
    // One that waits for a connection is aborted when it gets it; nobody need wait for that.
    if (this.#controller === undefined) this.#fail(reason);
    else this.#controller.abort(reason);
  }

  #fail(error: unknown): void {
    this.#ended();
    const aborted = this.#signal?.aborted === true;
    const failure = asTransportFailure(error, this.#trace, aborted, this.#status);
    if (this.#chunks === undefined) this.#reject(failure);
    else this.#chunks.fail(failure);
  }

  #ended(): void {
    this.#signal?.removeEventListener("abort", this.#abort);
  }
}

function headersOf(raw: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const one of Array.isArray(value) ? value : [value ?? ""]) headers.append(name, one);
  }
  return headers;
}
