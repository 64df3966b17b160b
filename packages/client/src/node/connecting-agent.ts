import { Agent, type AgentOptions, type ClientRequestArgs } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** What this transport adds to the options of a request for its agent to find. */
export interface ConnectingOptions {
  /** Only requests of the same origin may share a connection. */
  readonly origin: string;
  /** Empty, so that the agent works none out: connections come open. */
  readonly servername: "";
  /** Resolves to a connection that is open, TLS handshake included. */
  readonly open: () => Promise<Socket>;
}

type Opened = (error: Error | null, socket: Duplex) => void;

/** An agent whose requests get their connection only once it is open. */
export class ConnectingAgent extends Agent {
  override getName(options?: ClientRequestArgs): string {
    return (options as Partial<ConnectingOptions> | undefined)?.origin ?? "";
  }

  override createConnection(options: ClientRequestArgs, opened: Opened): undefined {
    const { open } = options as ClientRequestArgs & ConnectingOptions;
    open().then((socket) => opened(null, socket), opened as (error: unknown) => void);
  }

  endIdle(): void {
    for (const sockets of Object.values(this.freeSockets)) {
      for (const socket of sockets ?? []) socket.destroy();
    }
  }
}

/** A new connection for every request, ended with its answer. */
export function unusedConnections(): ConnectingAgent {
  return new ConnectingAgent({ keepAlive: false });
}

/** Connections that are used again. An idle one keeps no process alive and is given up in time. */
export function keptConnections(idleMs: number): ConnectingAgent {
  const options: AgentOptions = { keepAlive: true, scheduling: "lifo", timeout: idleMs };
  return new ConnectingAgent(options);
}
