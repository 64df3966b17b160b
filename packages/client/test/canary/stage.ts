import { FakeClock } from "@proofylink/testing/fake-clock";
import type { Proofylink, ProofylinkOptions } from "../../src/index.ts";
import { type NodeTransportOptions, nodeTransport } from "../../src/node/index.ts";
import type { Witness } from "./witness.ts";

export type TransportName = "fetch" | "node";

/** Pauses of up to 70 s are over at once, while the time-outs of tries stand still. */
export function skippingPauses(): ProofylinkOptions {
  const timeouts = { tryMs: 100_000, totalMs: 1_000_000 };
  return { clock: new FakeClock({ skipUpToMs: 70_000 }), timeouts };
}

/** Where one failure is played: everything it makes is watched. */
export class Stage {
  readonly #witness: Witness;
  readonly path: string;
  readonly transport: TransportName;

  constructor(witness: Witness, path: string, transport: TransportName) {
    this.#witness = witness;
    this.path = path;
    this.transport = transport;
  }

  /** A watched client that skips its pauses. */
  client(options: ProofylinkOptions, node?: NodeTransportOptions): Proofylink {
    return this.#witness.client(this.path, {
      ...skippingPauses(),
      ...(this.transport === "node" && { transport: nodeTransport(node) }),
      ...options,
    });
  }

  /** Searches something that the client hands out without failing. */
  search(where: string, said: unknown): void {
    this.#witness.searchValue(this.path, where, said);
  }
}

/** Ways to fail; each must throw. By name, in words for a table. */
export type Failures = Readonly<Record<string, (stage: Stage) => Promise<unknown>>>;
