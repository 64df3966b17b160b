/** One request as the server saw it. No body is kept, only its size and digest. */
export interface LedgerEntry {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Which connection of this server it came on, counted from 1. */
  readonly connection: number;
  /** Which request it was on that connection, counted from 1. */
  readonly nthOnConnection: number;
  /** Its TLS session went on from an earlier connection's. */
  readonly sessionReused: boolean;
  readonly bodyBytes: number;
  /** Hex SHA-256 of the body, once it has arrived whole. */
  readonly bodySha256: string | null;
  /** The request arrived whole. */
  readonly received: boolean;
  /** A token was spent for it. */
  readonly committed: boolean;
}

/** What happened so far, counted. */
export interface LedgerCounts {
  /** Creates of which at least the first bytes arrived. */
  readonly requestsOnWire: number;
  /** Creates that arrived whole. */
  readonly received: number;
  /** Creates for which a token was spent. */
  readonly committed: number;
  /** Reads (GET) of which at least the first bytes arrived. */
  readonly readsOnWire: number;
  /** Connections that were opened, as far as they can be told apart from other scenarios'. */
  readonly connections: number;
  /** Those of them that have ended. */
  readonly closedConnections: number;
}

export interface Ledger extends LedgerCounts {
  readonly list: readonly LedgerEntry[];
}

export type MutableLedgerEntry = { -readonly [Key in keyof LedgerEntry]: LedgerEntry[Key] };

interface Waiter {
  readonly counts: Partial<LedgerCounts>;
  resolve(ledger: Ledger): void;
}

/** Writes the ledger of one scenario and wakes those who wait for it. */
export class LedgerRecorder {
  readonly #entries: MutableLedgerEntry[] = [];
  readonly #connections = new Set<number>();
  readonly #waiters = new Set<Waiter>();
  #closed = 0;

  read(): Ledger {
    const creates = this.#entries.filter((entry) => entry.method === "POST");
    return {
      requestsOnWire: creates.length,
      received: creates.filter((entry) => entry.received).length,
      committed: creates.filter((entry) => entry.committed).length,
      readsOnWire: this.#entries.filter((entry) => entry.method === "GET").length,
      connections: this.#connections.size,
      closedConnections: this.#closed,
      list: this.#entries.map((entry) => ({ ...entry })),
    };
  }

  /** Resolves as soon as every given count is reached. */
  until(counts: Partial<LedgerCounts>): Promise<Ledger> {
    const ledger = this.read();
    if (reaches(ledger, counts)) return Promise.resolve(ledger);
    return new Promise((resolve) => this.#waiters.add({ counts, resolve }));
  }

  begin(entry: MutableLedgerEntry): void {
    this.#entries.push(entry);
    this.changed();
  }

  opened(connection: number, closed: (onClosed: () => void) => void): void {
    if (this.#connections.has(connection)) return;
    this.#connections.add(connection);
    closed(() => {
      this.#closed += 1;
      this.changed();
    });
    this.changed();
  }

  /** To be called after an entry was changed. */
  changed(): void {
    if (this.#waiters.size === 0) return;
    const ledger = this.read();
    for (const waiter of this.#waiters) {
      if (!reaches(ledger, waiter.counts)) continue;
      this.#waiters.delete(waiter);
      waiter.resolve(ledger);
    }
  }
}

function reaches(ledger: Ledger, counts: Partial<LedgerCounts>): boolean {
  return Object.entries(counts).every(
    ([name, count]) => ledger[name as keyof LedgerCounts] >= count,
  );
}
