import type { Fault } from "@proofylink/testing/fault-server";

/** The rows of the table: what happens to the create, in words for its reader. */
export const faultsOfCreates = {
  none: "nothing goes wrong",
  refused: "connection refused",
  dns: "host name unknown",
  "tls-hang": "TLS handshake hangs",
  "drop-before-read": "reset before it is read",
  "drop-after-read": "read, then dropped",
  limited: "429 of the limiter",
  redirect: "302 to a login page",
  "commit-then-drop": "paid, then reset",
  "warm-drop": "paid, then a used connection dropped",
  "commit-then-500": "paid, then 500",
  "commit-then-502-html": "paid, then 502 in HTML",
  "commit-then-timeout": "paid, never answered",
  "late-commit": "never answered, paid later",
  "cut-body": "paid, answer cut short",
} as const satisfies Partial<Record<Fault, string>>;

export type FaultOfCreates = keyof typeof faultsOfCreates;
