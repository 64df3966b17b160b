import type { Fault } from "@proofylink/testing/fault-server";

/** The rows of the table: answers with a status of success that are none. */
export const hostileAnswers = {
  "html-200": "login page, 200",
  "endless-body": "never ends, fast",
  "huge-length": "claims 1 GB, stalls",
  "slow-bytes": "a byte each half second",
  "empty-list": "`[]`",
  "empty-object": "`{}`",
  null: "`null`",
  nothing: "no body",
  "foreign-json": "another service's JSON",
  "deep-json": "100,000 levels of JSON",
} as const satisfies Partial<Record<Fault, string>>;

export type HostileAnswer = keyof typeof hostileAnswers;
