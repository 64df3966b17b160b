import type { SandboxDatabase } from "./database/open-database.ts";
import type { KeptClock } from "./kept-clock.ts";

/** What every part of one sandbox works with. */
export interface Context {
  readonly database: SandboxDatabase;
  readonly clock: KeptClock;
  /** From it come reference codes and analyses. */
  readonly seed: number;
  /** Signs the links to reports, and digests what was sent. Lives as long as the database. */
  readonly signingKey: string;
  /** E-mail addresses that a create is refused for, whatever their form. */
  readonly refusedEmails: Set<string>;
  /** Origin that links are written with; known once the server listens. */
  readonly origin: () => string;
}
