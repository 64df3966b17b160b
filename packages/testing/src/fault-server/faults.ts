/**
 * Everything that can go wrong with one create, and where the token stands afterwards.
 *
 * "Committed" means that the server has spent a token for the create, whatever the client learns of it.
 */
export const faults = {
  none: "No fault: the create is committed and answered with 201.",

  refused: "Nobody listens on the port.",
  dns: "The host name does not exist.",
  "tls-hang": "The connection is accepted and the TLS handshake never answered, until advanced.",
  "tls-untrusted": "The certificate is signed by nobody the client knows.",
  "drop-before-read":
    "The connection is reset on the first byte; nothing is read, nothing committed.",
  "drop-after-read": "The whole request is read, then the connection ends; nothing is committed.",
  "commit-then-drop": "Committed, then the connection is reset without an answer.",
  "commit-then-timeout": "Committed, and never answered.",
  "late-commit": "Read and not answered; committed when advanced, though the client may have left.",
  "warm-drop":
    "A connection that has carried a request before is dropped once a create on it is committed.",

  "commit-then-500": "Committed, answered with the API's own 500.",
  "commit-then-502-html": "Committed, answered with a gateway's 502 page.",
  unavailable: "A 503 of the API; nothing is committed.",
  limited: "The limiter's own 429 with Retry-After; nothing is committed.",
  redirect: "A 302 to a login page; nothing is committed.",
  "html-200": "A 200 with a login page; nothing is committed.",

  "cut-body": "Committed; the head of the answer arrives whole, its JSON is cut.",
  "endless-body": "Committed; the answer never ends.",
  "huge-length": "Committed; the answer claims to be 1 GB long and stalls.",
  "slow-bytes": "Committed; the answer comes one byte for each time the fault is advanced.",
  "empty-list": "Committed; the answer is [].",
  "empty-object": "Committed; the answer is {}.",
  null: "Committed; the answer is null.",
  nothing: "Committed; the answer has no body.",
  "foreign-json": "Committed; the answer is some other service's JSON.",
  "deep-json": "Committed; the answer is JSON 100,000 levels deep.",
} as const;

export type Fault = keyof typeof faults;

export function isFault(name: unknown): name is Fault {
  return typeof name === "string" && Object.hasOwn(faults, name);
}

export interface FaultOptions {
  /** How many requests meet the fault before the server behaves. @default all of them */
  readonly times?: number;
  /** Which requests meet it. @default ["POST"], the creates */
  readonly methods?: readonly string[];
  /** `Retry-After` of `limited` and `unavailable`: seconds or an HTTP date. @default none for `unavailable`, "1" for `limited` */
  readonly retryAfter?: string;
  /** Serve over https, with the certificate in `FaultServer.certificate`. @default false */
  readonly secure?: boolean;
}
