import type { UploadEncoding } from "@proofylink/client";
import type { Fault, FaultOptions } from "@proofylink/testing/fault-server";

/** One row of the table: a fault and how the create meets it. */
export interface FaultRow {
  readonly fault: Fault;
  readonly options?: FaultOptions;
  readonly encoding?: UploadEncoding;
  readonly retries?: number;
  /** No read gets through either. */
  readonly unreachable?: boolean;
  /** Only a time-out ends the create. */
  readonly timesOut?: boolean;
  /** Proves nothing on a connection that was just opened. */
  readonly needsWarm?: boolean;
}

/** What happens to the create, in words for the reader of the table. */
export const faultRows = {
  "nothing goes wrong": { fault: "none" },
  "connection refused": { fault: "refused", unreachable: true },
  "host name unknown": { fault: "dns", unreachable: true },
  "certificate not trusted": { fault: "tls-untrusted", unreachable: true },
  "TLS handshake hangs": { fault: "tls-hang", unreachable: true, timesOut: true, retries: 0 },
  "reset before it is read": { fault: "drop-before-read" },
  "read, then dropped": { fault: "drop-after-read" },
  "429 of the limiter, once": { fault: "limited", options: { retryAfter: "0", times: 1 } },
  "429 of the limiter, always": { fault: "limited", options: { retryAfter: "0" } },
  "503, not paid": { fault: "unavailable" },
  "302 to a login page": { fault: "redirect" },
  "200 with a login page": { fault: "html-200" },
  "paid, then reset": { fault: "commit-then-drop" },
  "paid, then a used connection dropped": { fault: "warm-drop", needsWarm: true },
  "the same, sent as JSON": { fault: "warm-drop", needsWarm: true, encoding: "json" },
  "paid, then 500": { fault: "commit-then-500" },
  "paid, then 502 in HTML": { fault: "commit-then-502-html" },
  "paid, never answered": { fault: "commit-then-timeout", timesOut: true },
  "never answered, paid later": { fault: "late-commit", timesOut: true },
  "paid, answer cut short": { fault: "cut-body" },
  "paid, answer never ends": { fault: "endless-body" },
  "paid, answer says that it has 1 GB": { fault: "huge-length" },
  "paid, answer stalls": { fault: "slow-bytes", timesOut: true },
  "paid, answer is []": { fault: "empty-list" },
  "paid, answer is {}": { fault: "empty-object" },
  "paid, answer is null": { fault: "null" },
  "paid, answer is empty": { fault: "nothing" },
  "paid, answer is foreign JSON": { fault: "foreign-json" },
  "paid, answer is 100,000 levels deep": { fault: "deep-json" },
} as const satisfies Readonly<Record<string, FaultRow>>;

export type FaultTitle = keyof typeof faultRows;
