import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.ts";
import type { Context } from "./context.ts";
import { lastingSetting } from "./database/lasting-setting.ts";
import { openDatabase } from "./database/open-database.ts";
import type { FaultScript } from "./faults/fault-rule.ts";
import { runFaults } from "./faults/faults.ts";
import { lateWork } from "./faults/late-work.ts";
import { createSandboxServer } from "./http/server.ts";
import { throttleOf } from "./http/throttle.ts";
import { openClock } from "./kept-clock.ts";
import { type Ledger, ledgerOf } from "./ledger.ts";
import { decide } from "./lifecycle/decide.ts";
import { type PlacedVerification, placeVerification } from "./operations/place-verification.ts";
import { outboxOf } from "./outbox.ts";
import type { Sandbox } from "./sandbox.ts";
import { openWallet, setBalance } from "./wallet.ts";

/** How to start a sandbox. */
export interface SandboxOptions {
  /**
   * TCP port; 0 takes a free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * Address to listen on.
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * What survives restarts: an SQLite file, which one sandbox at a time can have open, or a Postgres
   * database as `postgres://user:password@host:5432/name`, on which any number of them work together.
   * @default a database in memory
   */
  readonly database?: string;
  /**
   * What the sandbox's clock goes with.
   * @default the system's time
   */
  readonly clock?: Clock;
  /**
   * Reference codes and analyses follow from it.
   * @default 1
   */
  readonly seed?: number;
  /**
   * Tokens of a new database; an existing one keeps what it has.
   * @default 1000
   */
  readonly tokens?: number;
  /**
   * Milliseconds that every answer is held back.
   * @default 0
   */
  readonly latency?: number;
  /**
   * The one bearer token that is accepted.
   * @default "sandbox-access-token"
   */
  readonly accessToken?: string;
  /**
   * Switches the endpoints below /admin on; they ask for this secret as their bearer token.
   * @default off
   */
  readonly adminSecret?: string;
  /**
   * Requests allowed in a minute before 429.
   * @default no limit
   */
  readonly requestsPerMinute?: number;
  /**
   * Milliseconds for a request to arrive whole; then its connection is ended.
   * @default 300_000
   */
  readonly requestTimeout?: number;
  /**
   * What goes wrong on the wire, and when.
   * @default nothing
   */
  readonly faults?: FaultScript;
}

/**
 * Starts a sandbox of the Proofylink External API: it checks input, spends tokens, keeps
 * verifications and takes them through their states.
 *
 * @example
 * await using sandbox = await startSandbox();
 * const proofylink = createProofylink({ baseUrl: sandbox.url, accessToken: sandbox.accessToken });
 *
 * @throws Error with `code` "EADDRINUSE" and the like when it cannot listen, an Error when the
 * database file cannot be used, and TypeError when a rule of `faults` is wrong.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = "127.0.0.1", seed = 1, tokens = 1_000, latency = 0 } = options;
  const { accessToken = "sandbox-access-token", adminSecret, requestsPerMinute } = options;
  const { requestTimeout = 300_000 } = options;
  const faults = runFaults(options.faults ?? { rules: [] }, seed);
  let origin = "";
  const database = await openDatabase(options.database ?? ":memory:");
  const clock = await openClock(database, options.clock ?? { now: () => Date.now() });
  await openWallet(database, tokens, clock.now());
  const signingKey = await lastingSetting(database, "signing-key", () =>
    randomBytes(32).toString("base64url"),
  );
  const refusedEmails = new Set<string>();
  const links = { signingKey, origin: () => origin };
  const context: Context = { database, clock, seed, refusedEmails, ...links };
  const late = lateWork();
  const administered = {
    ledger: withLateWork(ledgerOf(context), () => late.doWhatIsDue(clock.now())),
    faults,
    outbox: outboxOf(context),
    clock,
    decide: (referenceCode: string, decision: string | null) =>
      decide(context, referenceCode, decision),
    setBalance: (amount: number) => setBalance(database, amount, clock.now()),
    place: (verification: PlacedVerification) => placeVerification(context, verification),
    refusedEmails,
  };
  const throttle = requestsPerMinute === undefined ? undefined : throttleOf(requestsPerMinute);
  const api = { context, accessToken, throttle, late };
  const server = createSandboxServer({
    api,
    administered,
    adminSecret,
    latency,
    requestTimeout,
    faults,
  });
  try {
    origin = await server.listen(port, host);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= server.close().then(() => database.destroy());
    return closed;
  };
  return { url: origin, accessToken, ...administered, close, [Symbol.asyncDispose]: close };
}

function withLateWork(ledger: Ledger, doLateWork: () => Promise<void>): Ledger {
  return {
    read: () => doLateWork().then(ledger.read),
    assertNoDoubleCharge: () => doLateWork().then(ledger.assertNoDoubleCharge),
  };
}
