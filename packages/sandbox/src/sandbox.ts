import type { SandboxClock } from "./clock.ts";
import type { Ledger } from "./ledger.ts";
import type { Outbox } from "./outbox.ts";

/** A running sandbox. `await using` closes it at the end of the block. */
export interface Sandbox extends AsyncDisposable {
  /** Base URL for a client, without a trailing slash. */
  readonly url: string;
  /** The bearer token that the sandbox accepts. */
  readonly accessToken: string;
  /** The book of creates and tokens. */
  readonly ledger: Ledger;
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
  /** Adds tokens. */
  topUp(tokens: number): Promise<void>;
  /** Ends every open connection, stops listening and closes the database. Calling it again does no harm. */
  close(): Promise<void>;
}
