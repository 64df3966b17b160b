import type { Agent, Dispatcher } from "undici";
import type { ExchangeLimits } from "./exchange.ts";
import { type ConnectionSettings, openConnection } from "./open-connection.ts";
import { ReadHandler } from "./read-handler.ts";
import { SendTrace } from "./send-trace.ts";
import { asTransportFailure } from "./transport-failure.ts";

/** A read as it is written to the wire. */
export interface Read {
  readonly url: URL;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly connectTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

type Undici = typeof import("undici");

/**
 * Reads over connections that are kept. The HTTP engine is undici's, which takes about half of the
 * processor time of Node's own; the connections are opened here, like those of creates.
 */
export class KeptReads {
  readonly #undici: Undici;
  readonly #settings: ConnectionSettings;
  readonly #limits: ExchangeLimits;
  readonly #idleMs: number;
  /** By connect time-out: that belongs to a connection, and calls may differ in it. */
  readonly #agents = new Map<number, Agent>();

  constructor(
    undici: Undici,
    settings: ConnectionSettings,
    limits: ExchangeLimits,
    idleMs: number,
  ) {
    this.#undici = undici;
    this.#settings = settings;
    this.#limits = limits;
    this.#idleMs = idleMs;
  }

  /** @throws TransportFailure */
  send(read: Read): Promise<Response> {
    return new Promise((resolve, reject) => {
      const handler = new ReadHandler(read.signal, this.#limits.maxResponseBytes, resolve, reject);
      const { url, method, headers } = read;
      const path = `${url.pathname}${url.search}`;
      this.#agent(read.connectTimeoutMs).dispatch(
        { origin: url.origin, path, method: method as Dispatcher.HttpMethod, headers },
        handler,
      );
    });
  }

  /** Ends the connections that nothing is read on. */
  close(): void {
    for (const agent of this.#agents.values()) void agent.close();
    this.#agents.clear();
  }

  #agent(connectTimeoutMs: number): Agent {
    const known = this.#agents.get(connectTimeoutMs);
    if (known !== undefined) return known;
    const { silenceTimeoutMs } = this.#limits;
    const agent = new this.#undici.Agent({
      keepAliveTimeout: this.#idleMs,
      headersTimeout: silenceTimeoutMs,
      bodyTimeout: silenceTimeoutMs,
      connect: ({ protocol, host }, connected) => {
        const trace = new SendTrace();
        const target = new URL(`${protocol}//${host}`);
        openConnection(target, this.#settings, connectTimeoutMs, trace, undefined).then(
          (socket) => connected(null, socket),
          (error: unknown) => connected(asTransportFailure(error, trace, false, undefined), null),
        );
      },
    });
    this.#agents.set(connectTimeoutMs, agent);
    return agent;
  }
}
