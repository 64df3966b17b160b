/** Which kind of operation a request is: a create spends a token and is sent once, a read may be repeated. */
export type OperationKind = "create" | "read";

/** A body that can be sent more than once, streamed, or turned into a Blob. */
export interface ReplayableBody {
  readonly contentType: string;
  /** In bytes. */
  readonly contentLength: number;
  chunks(): AsyncIterable<Uint8Array>;
  toBlob(): Blob | Promise<Blob>;
}

/** Whatever else `fetch` takes as a body. */
export type FetchBody = NonNullable<RequestInit["body"]>;

export interface OutgoingRequestInit {
  readonly method?: string;
  readonly headers?: ConstructorParameters<typeof Headers>[0];
  readonly body?: string | ReplayableBody | FetchBody | null;
  readonly signal?: AbortSignal | null | undefined;
  readonly operation?: string;
  readonly kind?: OperationKind;
  readonly pathTemplate?: string;
}

/** What the transports are given instead of a native Request. Printing it shows method and path template only. */
export class OutgoingRequest {
  url: string;
  method: string;
  headers: Headers;
  body: string | ReplayableBody | FetchBody | null;
  signal: AbortSignal | undefined;
  operation: string;
  kind: OperationKind;
  pathTemplate: string;

  constructor(url: string, init: OutgoingRequestInit = {}) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.headers = new Headers(init.headers);
    this.body = init.body ?? null;
    this.signal = init.signal ?? undefined;
    this.operation = init.operation ?? "";
    this.kind = init.kind ?? "read";
    this.pathTemplate = init.pathTemplate ?? "";
  }

  toJSON(): { method: string; pathTemplate: string } {
    return { method: this.method, pathTemplate: this.pathTemplate };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): { method: string; pathTemplate: string } {
    return this.toJSON();
  }
}

/** Sends one request once. Throws a `TransportFailure` when no whole answer was read. */
export type Transport = (request: OutgoingRequest) => Promise<Response>;

/** A layer around a transport. */
export type TransportLayer = (next: Transport) => Transport;

/** What is known of how much of a request left this machine. */
export interface SendEvidence {
  /** "no" only when it is proven that not one byte of the request was handed to a connected socket. */
  readonly sent: "no" | "maybe";
  /** How far the call had come. */
  readonly phase: "not-started" | "dns" | "connect" | "tls" | "request" | "response" | "body";
  /** Who knows it. */
  readonly source: "node-transport" | "undici-diagnostics" | "error-code" | "none";
  /** The runtime's error code, such as ECONNRESET. */
  readonly code?: string;
  /** What was done when, in milliseconds since the call began. */
  readonly timeline: readonly { readonly step: string; readonly ms: number }[];
}

export type FailureReason =
  | "dns"
  | "refused"
  | "connect-timeout"
  | "tls"
  | "reset"
  | "aborted"
  | "timeout"
  | "body-cut"
  | "too-large"
  | "other";

/** A transport failed before a whole answer was read. */
export class TransportFailure extends Error {
  override readonly name = "TransportFailure";
  readonly reason: FailureReason;
  readonly evidence: SendEvidence;
  /** The HTTP status, when the head of an answer was read. */
  readonly status?: number;

  constructor(
    message: string,
    details: { reason: FailureReason; evidence: SendEvidence; status?: number; cause?: unknown },
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.reason = details.reason;
    this.evidence = details.evidence;
    if (details.status !== undefined) this.status = details.status;
  }
}
