import type { SandboxClock } from "./clock.ts";
import type { Faults } from "./faults/faults.ts";
import type { Ledger } from "./ledger.ts";
import type { PlacedVerification } from "./operations/place-verification.ts";
import type { Outbox } from "./outbox.ts";

/** A running sandbox. `await using` closes it at the end of the block. */
export interface Sandbox extends AsyncDisposable {
  /** Base URL for a client, without a trailing slash. */
  readonly url: string;
  /** The bearer token that the sandbox accepts. */
  readonly accessToken: string;
  /** The book of creates and tokens. */
  readonly ledger: Ledger;
  /** What goes wrong on the wire. */
  readonly faults: Faults;
  /** The sandbox's time; turn it to get from one state to the next. */
  readonly clock: SandboxClock;
  /** The consent mails, with links that work. */
  readonly outbox: Outbox;
  /**
   * Decides about a completed verification as somebody does in the dashboard; null takes it back.
   *
   * @throws Error when there is no such verification or it is not completed
   */
  decide(referenceCode: string, decision: string | null): Promise<void>;
  /** Brings the balance to a number of tokens; the ledger books the difference as granted. */
  setBalance(tokens: number): Promise<void>;
  /**
   * Puts a verification under a reference code of your choice, as if its own consent had just been
   * sent, in place of one that is there. Spends a token like a create, unless it takes another's place.
   *
   * @throws Error when no token is left
   */
  place(verification: PlacedVerification): Promise<void>;
  /**
   * E-mail addresses, in lower case, that a create is refused for although their form is right. Empty
   * at first.
   */
  readonly refusedEmails: Set<string>;
  /** Ends every open connection, stops listening and closes the database. Calling it again does no harm. */
  close(): Promise<void>;
}
