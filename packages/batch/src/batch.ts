import type { Proofylink } from "@proofylink/client";
import type { BatchRow, RowResult, RowState } from "./batch-row.ts";
import type { Tempo } from "./run/tempo.ts";

export interface BatchOptions {
  /**
   * Where the journal is: a file, which belongs to one process at a time and is made when it is not there, or
   * `postgres://…`, where any number of workers share the rows.
   */
  readonly journal: string;
  /** Makes, waits for and looks for verifications. Give it `transport: nodeTransport()`. */
  readonly client: Proofylink;
  /**
   * The secret that the journal's personal data is encrypted with: 16 characters or more. Without it a batch
   * cannot be gone on with.
   * @default the environment variable PROOFYLINK_BATCH_KEY
   */
  readonly key?: string | undefined;
  /**
   * The longest that one create may take, in milliseconds; the same for all workers of a journal. A short one only
   * makes outcomes unknown. Rows of a worker that died are dealt out again after twice this time.
   * @default 120_000
   */
  readonly createTimeoutMs?: number;
  /** @internal */
  readonly tempo?: Partial<Tempo>;
}

/** What `add` did, in rows. */
export interface Added {
  /** New in the journal. */
  readonly added: number;
  /** Was there already, from the same file and line. */
  readonly known: number;
  /** Was rejected before, and is tried again by the next run. */
  readonly again: number;
  /** The journal has the person and type from another line or file. */
  readonly duplicates: number;
}

/** What a run may spend and wait for. */
export interface RunOptions {
  /**
   * The most tokens that this journal may spend, those of earlier runs included. What is unknown counts as spent.
   * @default no limit but the balance
   */
  readonly maxTokens?: number;
  /** The most creates at a time; the run finds out how many are good. @default 16 */
  readonly concurrency?: number;
  /** Whether the run goes on until every verification is final, which takes days with e-mail consent. @default true */
  readonly wait?: boolean;
  /** How long to go on while the API cannot be reached, in milliseconds. @default 300_000 */
  readonly patienceMs?: number;
  /** Told what is going on, about once a second and at the end. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Rows by state, and what they cost. */
export interface BatchStatus {
  readonly rows: Readonly<Record<RowState, number>>;
  /** Pending rows that wait for an unknown one which the API's list could not tell from them. */
  readonly held: number;
  readonly tokens: {
    /** Rows that have a verification. */
    readonly spent: number;
    /** Rows that may have one: unknown, given up or under way. */
    readonly maybe: number;
  };
}

export interface Progress extends BatchStatus {
  /** Creates under way in this process, and how many it allows itself now. */
  readonly inFlight: number;
  readonly concurrency: number;
  /** Answered creates a second of this process, over the last half minute. */
  readonly perSecond: number;
  /** Milliseconds until all are created at this rate; `undefined` while nobody can say. */
  readonly remainingMs: number | undefined;
  /** Why nothing is sent just now. */
  readonly pausedBy: "rate_limit" | "connection" | undefined;
}

/**
 * Why a run ended:
 *
 * - `done`: nothing is left to do, see `status` for what is unknown or rejected;
 * - `stopped`: `stop()` was called;
 * - `budget_reached`: `maxTokens` would be passed;
 * - `insufficient_tokens`: the balance does not suffice for all rows that may be sent, or the API said so;
 * - `refused`: the access token is not accepted or not allowed to;
 * - `unreachable`: the API was not reached for `patienceMs`, or what answers is not the API;
 * - `journal_failed`: the journal could not be written, as on a full disk;
 * - `failed`: something happened that nobody expected, see `error`.
 */
export type RunEnd =
  | "done"
  | "stopped"
  | "budget_reached"
  | "insufficient_tokens"
  | "refused"
  | "unreachable"
  | "journal_failed"
  | "failed";

export interface RunOutcome extends BatchStatus {
  readonly end: RunEnd;
  /** The error behind `end`, if there is one. It holds no personal data. */
  readonly error?: unknown;
}

/** What a run would send now, and whether the tokens suffice. */
export interface Estimate {
  /** Tokens for all rows that are pending, within `maxTokens`. */
  readonly tokens: number;
  readonly balance: number;
  readonly enough: boolean;
}

/** What a person has found out about an unknown row. */
export type Decision =
  /** It exists, under this reference code. */
  | { readonly created: string }
  /**
   * It does not exist: send it, and spend a token. If its create is answered after all, it is not sent; or if it has left
   * by then, that verification too is in the results, in a row of its own with the same line.
   */
  | "resend"
  /** Leave it alone. */
  | "give up";

/** What `purge` removed and what it left. */
export interface Purged {
  /** Rows of which nothing personal is left. */
  readonly purged: number;
  /** Rows that still need their data: pending, under way, unknown. */
  readonly kept: number;
  /** What the journal still holds of purged rows. */
  readonly left: readonly string[];
}

/** Which rows to read. */
export interface ResultQuery {
  readonly states?: readonly RowState[];
  /** Only rows after this one, as an earlier result's `position` says it. */
  readonly after?: number;
}

/** A batch: rows in a journal, and what has become of them. */
export interface Batch extends AsyncDisposable {
  /**
   * Takes rows into the journal; nothing is sent. Interrupted, it is simply called again with the same file.
   * @param options `file`: a name for the file, which is kept as it is: keep people out of it. @default ""
   */
  add(
    rows: Iterable<BatchRow> | AsyncIterable<BatchRow>,
    options?: { readonly file?: string },
  ): Promise<Added>;
  /** Reads the balance and says what a run would spend. */
  estimate(options?: Pick<RunOptions, "maxTokens">): Promise<Estimate>;
  /**
   * Goes on where the journal stands: looks for creates whose outcome is unknown, sends what is pending, waits for
   * results. **Spends tokens.** A failure ends it with an outcome, not with an error.
   */
  run(options?: RunOptions): Promise<RunOutcome>;
  /** Makes a run end once what is under way is answered and written down. */
  stop(): void;
  status(): Promise<BatchStatus>;
  /** The rows in the order in which they were added. */
  results(query?: ResultQuery): AsyncIterable<RowResult & { readonly position: number }>;
  /**
   * Settles an unknown row.
   * @throws {BatchError} `not_unknown`: there is no such row, or it is not unknown.
   */
  resolve(
    row: { readonly line: number; readonly file?: string },
    decision: Decision,
  ): Promise<void>;
  /**
   * Removes what the journal holds of people that no run needs any more. Afterwards the same people are not
   * recognised when they are added again.
   */
  purge(): Promise<Purged>;
  close(): Promise<void>;
}
