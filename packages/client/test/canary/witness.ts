import { inspect } from "node:util";
import { vi } from "vitest";
import { createProofylink, type Proofylink, type ProofylinkOptions } from "../../src/index.ts";
import { traceRequests } from "../../src/opentelemetry.ts";
import { type Channel, channels, say } from "./channels.ts";
import { findLeaks } from "./find-leaks.ts";
import { markers } from "./markers.ts";

/** Sees everything that clients say, and everything that they throw, and searches it. */
export class Witness {
  readonly leaks: string[] = [];
  /** How many failures were searched, by kind of failure. */
  readonly failures: Record<string, number> = {};
  /** How many texts were searched, by where they were said. */
  readonly texts: Record<string, number> = {};

  /** A client whose logger, hooks, spans and middleware are watched. */
  client(path: string, options: ProofylinkOptions): Proofylink {
    const hear = (where: string) => (said: unknown) =>
      this.search(path, where, inspect(said, { depth: 9 }));
    const line = (level: string) => (message: string, event: unknown) => {
      hear(`log ${level}`)([message, event]);
    };
    const span = hear("span");
    const hook = hear("hook");
    const client = createProofylink({
      accessToken: markers["access token"],
      logger: {
        debug: line("debug"),
        info: line("info"),
        warn: line("warn"),
        error: line("error"),
      },
      logLevel: "debug",
      hooks: { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook },
      ...options,
      middleware: [
        traceRequests({
          startSpan: (...started) => {
            span(started);
            return { setAttribute: (...set) => span(set), setStatus: span, end: () => {} };
          },
        }),
        (next) => (request) => {
          // Its getters are for middleware; printing it must show nothing.
          this.search(path, "printed request", inspect(request, { showHidden: true, depth: 9 }));
          this.search(path, "printed request", `${request} ${JSON.stringify(request)}`);
          return next(request);
        },
        ...(options.middleware ?? []),
      ],
    });
    this.search(path, "printed client", inspect(client, { showHidden: true, depth: 9 }));
    return client;
  }

  /** Waits for a call to fail, and searches what it throws through every channel. Answers are not searched. */
  async fails(path: string, call: () => unknown): Promise<unknown> {
    try {
      return void (await call());
    } catch (error) {
      const kind = path.split(":")[0] as string;
      this.failures[kind] = (this.failures[kind] ?? 0) + 1;
      for (const channel of Object.keys(channels) as Channel[]) {
        this.search(path, channel, say(channel, error));
      }
      return error;
    }
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
