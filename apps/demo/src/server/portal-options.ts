import type { ProofylinkOptions } from "@proofylink/client";

/** How to start the portal. */
export interface PortalOptions {
  /** Where the API is. */
  readonly baseUrl: string;
  /** The integration token. It stays in this process. */
  readonly accessToken: string;
  /**
   * When the API is a sandbox: the secret of its `/admin`, to show its consent mails and scenarios.
   * @default these parts of the portal are off
   */
  readonly sandboxSecret?: string | undefined;
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** 0 takes a free one. @default 0 */
  readonly port?: number;
  /** The address that browsers use, when a proxy with https stands in front. @default this server's own */
  readonly origin?: string | undefined;
  /** Milliseconds without a request until a session ends. @default 15 minutes */
  readonly idleMs?: number;
  /** Milliseconds until a session ends whatever happens. @default 8 hours */
  readonly absoluteMs?: number;
  /** Is told each new link to sign in with; it works once, for ten minutes. */
  readonly announce: (signInLink: string) => void;
  /** Settings of the client that the portal's own do not concern, such as time limits. */
  readonly client?: Pick<ProofylinkOptions, "timeouts" | "hooks">;
  /** When a lost create is looked for, in seconds from the loss on. @default that of the client */
  readonly searchAfterSeconds?: readonly number[];
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}
