import type { Socket } from "node:net";
import type { LedgerRecorder } from "./ledger.ts";

/** Numbers the connections of one server and the requests on each of them. */
export class Connections {
  readonly #known = new WeakMap<Socket, { readonly id: number; requests: number }>();
  readonly #open = new Set<Socket>();
  #count = 0;

  /** To be called for every accepted connection, so that all can be ended with the server. */
  accept(socket: Socket): void {
    this.#open.add(socket);
    // Each scenario that comes by on a kept connection listens for its end.
    socket.setMaxListeners(0);
    socket.once("close", () => this.#open.delete(socket));
    // A client that leaves is an everyday event here, not an error of the server.
    socket.on("error", () => {});
  }

  /** Notes that `socket` belongs to the scenario of `recorder`. */
  note(socket: Socket, recorder: LedgerRecorder): number {
    const { id } = this.#of(socket);
    recorder.opened(id, (onClosed) => socket.once("close", onClosed));
    return id;
  }

  /** The number of the request that has just begun on `socket`, counted from 1. */
  nextRequest(socket: Socket): number {
    const known = this.#of(socket);
    known.requests += 1;
    return known.requests;
  }

  endAll(): void {
    for (const socket of this.#open) socket.destroy();
  }

  #of(socket: Socket): { readonly id: number; requests: number } {
    const known = this.#known.get(socket);
    if (known !== undefined) return known;
    this.#count += 1;
    const fresh = { id: this.#count, requests: 0 };
    this.#known.set(socket, fresh);
    return fresh;
  }
}
