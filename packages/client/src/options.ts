import type { Clock } from "./clock.ts";
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
  /** Allows plain http to other machines than this one, for a sandbox in a container. @default false */
  readonly sandbox?: boolean;
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
}
