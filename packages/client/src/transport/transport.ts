import type { operations } from "@proofylink/types";

/** The operations of the spec, by their `operationId`. */
export type OperationId = keyof operations;

/** A create spends a token and is never repeated blindly; a read can be repeated. */
export type OperationKind = "create" | "read";

/** A body that can be sent more than once, streamed, or turned into a Blob. Nothing is read before it is needed. */
export interface ReplayableBody {
  readonly contentType: string;
  /** In bytes. */
  readonly contentLength: number;
  chunks(): AsyncIterable<Uint8Array>;
  toBlob(): Blob | Promise<Blob>;
}

export type OutgoingBody = ReplayableBody | NonNullable<RequestInit["body"]> | null;

/** Time-outs in milliseconds. All of them cover the reading of the answer, except `connectMs`. */
export interface Timeouts {
  /**
   * To connect, TLS included. Only transports that can tell connecting from waiting keep it.
   * @default 10_000
   */
  readonly connectMs?: number;
  /**
   * For one try. A short one on creates only makes outcomes unknown.
   * @default 30_000 for reads, 120_000 for creates
   */
  readonly tryMs?: number;
  /**
   * For the whole call with all its tries and pauses.
   * @default 90_000 for reads, 180_000 for creates
   */
  readonly totalMs?: number;
}

/** What an OutgoingRequest is made of. */
export interface OutgoingRequestInit {
  readonly method?: string;
  readonly headers?: Headers;
  readonly body?: OutgoingBody | undefined;
  readonly signal?: AbortSignal | null | undefined;
  readonly operation?: OperationId;
  readonly kind?: OperationKind;
  readonly pathTemplate?: string;
  readonly timeouts?: Timeouts;
  readonly retries?: number | undefined;
}

/**
 * A request on its way through the layers to the wire. Light, because no native Request is made, and safe
 * to print: URL, headers and body are private and show up in no inspection.
 */
export class OutgoingRequest {
  readonly #url: string;
  readonly #headers: Headers;
  readonly #body: OutgoingBody;
  readonly method: string;
  /** `undefined` for a path that the spec does not know. */
  operation: OperationId | undefined;
  kind: OperationKind;
  /** The path with its parameters in braces, for logs: `/api/v1/external/verifications/{reference_code}`. */
  pathTemplate: string;
  /** Ends the try that is under way; each layer that limits time puts its own here for the layers inside. */
  signal: AbortSignal | undefined;
  timeouts: Timeouts;
  readonly retries: number | undefined;
  /** Number of the try, from 1. */
  attempt = 1;
  /** When the call was begun, in milliseconds since 1970. */
  startedAt = 0;
  /** When the whole call must be over, in milliseconds of the monotonic clock. */
  deadline = Number.POSITIVE_INFINITY;
  /** True once a transport was given this request and has not proven that nothing of it was sent. */
  handedOver = false;

  constructor(url: string, init: OutgoingRequestInit) {
    this.#url = url;
    this.#headers = init.headers ?? new Headers();
    this.#body = init.body ?? null;
    this.method = init.method ?? "GET";
    this.operation = init.operation;
    // Every POST of this API spends a token; also one that the spec does not know is never repeated.
    this.kind = init.kind ?? (/^(GET|HEAD)$/.test(this.method) ? "read" : "create");
    this.pathTemplate = init.pathTemplate ?? "";
    this.signal = init.signal ?? undefined;
    this.timeouts = init.timeouts ?? {};
    this.retries = init.retries;
    if (isReplayable(this.#body)) this.#headers.set("Content-Type", this.#body.contentType);
  }

  get url(): string {
    return this.#url;
  }

  get headers(): Headers {
    return this.#headers;
  }

  get body(): OutgoingBody {
    return this.#body;
  }

  toString(): string {
    return `${this.method} ${this.pathTemplate}`;
  }
}

/** Tells a ReplayableBody from the bodies that `fetch` knows. */
export function isReplayable(body: OutgoingBody): body is ReplayableBody {
  return typeof (body as ReplayableBody | null)?.chunks === "function";
}

/**
 * Sends a request and answers when the head of the response is there. A transport never follows a redirect,
 * never repeats a request, ends when `request.signal` aborts, and fails with a TransportFailure.
 *
 * The response may also have a method `chunks(): AsyncIterable<Uint8Array>`; its body is then read from
 * there, which is cheaper than making a web stream of it.
 */
export type Transport = (request: OutgoingRequest) => Promise<Response>;

/** A layer around a transport. It may look at requests and answers and change them. */
export type TransportLayer = (next: Transport) => Transport;

/** What is known of how much of a request left this machine. Holds no address and no content. */
export interface SendEvidence {
  /** `no` is proof; `maybe` is everything else. */
  readonly sent: "no" | "maybe";
  /** How far the request came. */
  readonly phase: "not-started" | "dns" | "connect" | "tls" | "request" | "response" | "body";
  /** Who says so. `none` means that the runtime tells nothing. */
  readonly source: "node-transport" | "undici-diagnostics" | "error-code" | "none";
  /** The system's or runtime's error code, such as ECONNREFUSED. */
  readonly code?: string;
  /** The steps that were seen, in milliseconds since the try began. */
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
  /** Present when the head of an answer was read. */
  readonly status?: number;

  constructor(reason: FailureReason, evidence: SendEvidence, status?: number) {
    super(`The exchange ended early: ${reason}.`);
    this.reason = reason;
    this.evidence = evidence;
    if (status !== undefined) this.status = status;
  }
}

/** The answer of a try, or how it failed. */
export type TryResult = Response | TransportFailure;

/** Puts layers around a transport; the first layer is the outermost. */
export function layered(layers: readonly TransportLayer[], transport: Transport): Transport {
  return layers.reduceRight((next, layer) => layer(next), transport);
}
