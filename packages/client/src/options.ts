import type { Clock } from "./clock.ts";
import type { Hooks, Logger, LogLevel } from "./observe.ts";
import type { AccessToken } from "./transport/authenticate.ts";
import type { Timeouts, Transport, TransportLayer } from "./transport/transport.ts";
import type { UploadEncoding } from "./upload/encoding.ts";

export interface ProofylinkOptions {
  /**
   * Where the API is: scheme and host, as Proofylink named it to you. https only, except for this machine.
   * @default the environment variable PROOFYLINK_BASE_URL
   */
  readonly baseUrl?: string | undefined;
  /**
   * The integration token (*token integrasi*), or a function that gets it, called for each try.
   * @default the environment variable PROOFYLINK_ACCESS_TOKEN
   */
  readonly accessToken?: AccessToken | undefined;
  /** How requests are sent: `nodeTransport()` of `@proofylink/client/node`. @default the global `fetch` */
  readonly transport?: Transport;
  /** A function to use instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** How creates are sent. @default "multipart" */
  readonly encoding?: UploadEncoding;
  /**
   * What to do when the answer to a create is lost: `"throw"` an OutcomeUnknownError, or `"reconcile"` at once,
   * which takes up to about a minute. @default "throw"
   */
  readonly onUnknown?: "throw" | "reconcile";
  /**
   * Refuses a second create of the same person and type within this time, in this process. Off by default;
   * `allowDuplicate` of a create passes it.
   */
  readonly duplicateGuard?: { readonly withinMs: number };
  readonly timeouts?: Timeouts;
  /** How many more tries: of reads after failures that pass, of creates that were surely not sent. @default 2 */
  readonly retries?: number;
  /** The largest answer that is read, in bytes. @default 16_777_216 */
  readonly maxResponseBytes?: number;
  /**
   * Layers of your own around each try, the first outermost. They see no access token. A create passes only
   * once: call `next` a second time and it is refused.
   */
  readonly middleware?: readonly TransportLayer[];
  /** Where to log: method, path template, status, milliseconds. @default nothing is logged */
  readonly logger?: Logger;
  /** The least important level that is logged. @default "info" */
  readonly logLevel?: LogLevel;
  /** Functions to call at each try, pause and error. */
  readonly hooks?: Hooks;
  /**
   * Whether `baseUrl` is a sandbox. `true` sends the NIKs that choose its scenarios, and allows plain http to other
   * machines than this one, for a sandbox in a container. Otherwise such a NIK is refused before anything is sent.
   * @default the scenarios' NIKs are sent when the host of `baseUrl` is this machine (localhost, 127.x.x.x, [::1])
   */
  readonly sandbox?: boolean | undefined;
  /** @internal */
  readonly clock?: Clock;
}

/** Settings of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeouts?: Timeouts;
  /** @default those of the client */
  readonly retries?: number;
  /** More headers. They are sent as they are: keep personal data out of them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Settings of one create. */
export interface CreateOptions extends CallOptions {
  /** @default that of the client */
  readonly encoding?: UploadEncoding;
  /** @default that of the client */
  readonly onUnknown?: "throw" | "reconcile";
  /** Lets a create pass the `duplicateGuard`. @default false */
  readonly allowDuplicate?: boolean;
}
