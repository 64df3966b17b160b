import { inspect } from "node:util";
import { vi } from "vitest";
import { specDrift } from "../../src/drift.ts";
import {
  createProofylink,
  type Proofylink,
  ProofylinkError,
  type ProofylinkOptions,
  type TransportLayer,
} from "../../src/index.ts";
import { type Tracer, traceRequests } from "../../src/opentelemetry.ts";
import { type Channel, channels, say } from "./channels.ts";
import { findLeaks } from "./find-leaks.ts";
import { markers } from "./markers.ts";

/** Sees everything that clients say, and everything that they throw, and searches it. */
export class Witness {
  readonly leaks: string[] = [];
  /** The codes of the client's errors that were searched. */
  readonly codes = new Set<string>();
  /** How many failures were searched, by kind of failure. */
  readonly failures: Record<string, number> = {};
  /** How many texts were searched, by where they were said. */
  readonly texts: Record<string, number> = { console: 0, "standard streams": 0, warnings: 0 };

  /** Everything that a client is given to speak to, watched. */
  ears(path: string) {
    const hear = (where: string) => (said: unknown) => this.searchValue(path, where, said);
    const line = (level: string) => (message: string, event: unknown) => {
      hear(`log ${level}`)([message, event]);
    };
    const span = hear("span");
    const hook = hear("hook");
    const tracer: Tracer = {
      startSpan: (...started) => {
        span(started);
        return { setAttribute: (...set) => span(set), setStatus: span, end: () => {} };
      },
    };
    // Its getters are for middleware; printing it must show nothing.
    const middleware: TransportLayer = (next) => (request) => {
      this.searchValue(path, "printed request", request);
      this.search(path, "printed request", String(request));
      const token = request.headers.get("authorization") ?? "";
      this.search(path, "headers in middleware", token);
      return next(request);
    };
    return {
      logger: {
        debug: line("debug"),
        info: line("info"),
        warn: line("warn"),
        error: line("error"),
      },
      hooks: { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook },
      tracer,
      middleware,
      drift: specDrift(hear("drift")),
    };
  }

  /** A client whose logger, hooks, spans, drift and middleware are watched. */
  client(path: string, options: ProofylinkOptions): Proofylink {
    const { tracer, middleware, drift, ...watched } = this.ears(path);
    const client = createProofylink({
      accessToken: markers["access token"],
      logLevel: "debug",
      ...watched,
      ...options,
      middleware: [traceRequests(tracer), middleware, drift, ...(options.middleware ?? [])],
    });
    this.searchValue(path, "printed client", client);
    return client;
  }

  /** Waits for a call to fail, and searches what it throws through every channel. Answers are not searched. */
  async fails(path: string, call: () => unknown): Promise<unknown> {
    try {
      return void (await call());
    } catch (error) {
      const kind = path.split(":")[0] as string;
      this.failures[kind] = (this.failures[kind] ?? 0) + 1;
      if (error instanceof ProofylinkError) this.codes.add(error.code);
      for (const channel of Object.keys(channels) as Channel[]) {
        this.search(path, channel, say(channel, error));
      }
      return error;
    }
  }

  /** Searches a value as it is printed and as it is written as JSON. */
  searchValue(path: string, where: string, value: unknown): void {
    this.search(path, where, inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true }));
    this.search(path, where, say("JSON", value));
  }

  search(path: string, where: string, text: string): void {
    this.texts[where] = (this.texts[where] ?? 0) + 1;
    for (const what of findLeaks(text)) this.leaks.push(`${path}, in ${where}: ${what}`);
  }

  /** Hears what goes to the console, to the standard streams and to process warnings until it is disposed. */
  listen(): Disposable {
    const streams = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, "write").mockImplementation((text) => {
        this.search("process", "standard streams", String(text));
        return true;
      }),
    );
    const console_ = (["log", "info", "warn", "error", "debug"] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...said) => {
        this.search("process", "console", inspect(said, { depth: 9 }));
      }),
    );
    const warned = (warning: Error) => this.search("process", "warnings", inspect(warning));
    process.on("warning", warned);
    return {
      [Symbol.dispose]: () => {
        for (const spy of [...streams, ...console_]) spy.mockRestore();
        process.off("warning", warned);
      },
    };
  }
}
