import type { Fault, FaultOptions } from "./faults.ts";
import type { Ledger, LedgerCounts } from "./ledger.ts";

/** A server that fails in scripted ways and keeps count. The same in its own process and from afar. */
export interface FaultServer extends AsyncDisposable {
  /** Its admin address, for `connectFaultServer()` in another process or runtime. */
  readonly url: string;
  /** PEM of the certificate behind `secure` scenarios and `tls-*` faults; it is its own authority. */
  readonly certificate: string;
  /** Begins a scenario: a base URL whose requests meet `fault`, with a ledger of its own. */
  scenario(fault: Fault, options?: FaultOptions): Promise<FaultScenario>;
  /** Ends every connection and stops listening; from afar, only forgets the server. */
  close(): Promise<void>;
}

export interface FaultScenario {
  /** What to give the client as its base URL. */
  readonly baseUrl: string;
  ledger(): Promise<Ledger>;
  /** Waits until every given count is reached. */
  until(counts: Partial<LedgerCounts>): Promise<Ledger>;
  /**
   * Lets the fault take its next steps: `late-commit` commits, `slow-bytes` sends a byte,
   * `tls-hang` goes on with the handshake. Steps that nobody waits for yet are kept.
   *
   * @default 1
   */
  advance(steps?: number): Promise<void>;
}
