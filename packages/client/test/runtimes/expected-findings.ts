import type { FaultTitle } from "./suite/fault-rows.ts";

/** What one create must come to: requests on the wire, tokens spent, and what the caller is told. */
export interface ExpectedFinding {
  readonly requests: number;
  readonly tokens: number;
  readonly told: string;
}
export type ExpectedFindings = Readonly<Record<FaultTitle, ExpectedFinding>>;

function finding(requests: number, tokens: number, told: string): ExpectedFinding {
  return { requests, tokens, told };
}

const created = finding(1, 1, "created");
const notSent = finding(0, 0, "ConnectionError connection_failed");
const maybePaid = finding(1, 1, "OutcomeUnknownError outcome_unknown");
/** The server spent nothing, but nobody can know that. */
const maybePaidButNot = { ...maybePaid, tokens: 0 };
const paidCodeLost = finding(1, 1, "OutcomeUnknownError created_code_unknown");

/** Where it is known what has left the machine. */
export const exact: ExpectedFindings = {
  "nothing goes wrong": created,
  "connection refused": notSent,
  "host name unknown": notSent,
  "certificate not trusted": notSent,
  "TLS handshake hangs": finding(0, 0, "TimeoutError timed_out"),
  "reset before it is read": maybePaidButNot,
  "read, then dropped": maybePaidButNot,
  // Sent again, since the limiter proves that nothing was created.
  "429 of the limiter, once": finding(2, 1, "created"),
  "429 of the limiter, always": finding(2, 0, "RateLimitError rate_limited"),
  "503, not paid": maybePaidButNot,
  "302 to a login page": maybePaidButNot,
  "200 with a login page": maybePaidButNot,
  "paid, then reset": maybePaid,
  "paid, then a used connection dropped": maybePaid,
  "the same, sent as JSON": maybePaid,
  "paid, then 500": maybePaid,
  "paid, then 502 in HTML": maybePaid,
  "paid, never answered": maybePaid,
  "never answered, paid later": maybePaid,
  "paid, answer cut short": paidCodeLost,
  "paid, answer never ends": paidCodeLost,
  "paid, answer says that it has 1 GB": paidCodeLost,
  "paid, answer stalls": paidCodeLost,
  "paid, answer is []": paidCodeLost,
  "paid, answer is {}": paidCodeLost,
  "paid, answer is null": paidCodeLost,
  "paid, answer is empty": paidCodeLost,
  "paid, answer is foreign JSON": paidCodeLost,
  "paid, answer is 100,000 levels deep": paidCodeLost,
};

/** Where every create gets a connection that nothing was sent on before: no used one can be dropped. */
export const exactOnUnusedConnections: ExpectedFindings = {
  ...exact,
  "paid, then a used connection dropped": created,
  "the same, sent as JSON": created,
};

const nothingProven = { ...maybePaidButNot, requests: 0 };

/** Where an abort says nothing of what was sent, but error codes do. */
export const exactByCode: ExpectedFindings = { ...exact, "TLS handshake hangs": nothingProven };

/** Where the runtime tells nothing: the caller hears the worst. */
export const cautious: ExpectedFindings = {
  ...exactByCode,
  "connection refused": nothingProven,
  "host name unknown": nothingProven,
  "certificate not trusted": nothingProven,
};

/** Where the client gives no create to `fetch`. */
export const refused: ExpectedFindings = Object.fromEntries(
  Object.keys(exact).map((title) => [title, finding(0, 0, "InvalidInputError unsafe_runtime")]),
) as unknown as ExpectedFindings;
