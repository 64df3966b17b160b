import type { OperationId, SendEvidence } from "./transport/transport.ts";

const brand = Symbol.for("@proofylink/client/error");

/** Stable words for programs; they do not change when a message is reworded. */
export type ErrorCode =
  | "invalid_input"
  | "duplicate_create"
  | "unsafe_runtime"
  | "bad_request"
  | "insufficient_tokens"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "method_not_allowed"
  | "payload_too_large"
  | "validation_failed"
  | "rate_limited"
  | "server_error"
  | "wrong_base_url"
  | "redirected"
  | "unexpected_response"
  | "response_too_large"
  | "connection_failed"
  | "timed_out"
  | "outcome_unknown"
  | "created_code_unknown"
  | "ambiguous_match"
  | "wait_timed_out";

/** What every error can say. None of it is personal data, and none of it comes from a request or an answer's body. */
export interface ErrorFacts {
  /** @default the class's own code */
  readonly code?: ErrorCode;
  /** What to do now, for people. */
  readonly nextStep: string;
  /** The operation of the spec. */
  readonly operation?: OperationId | undefined;
  readonly method?: string;
  /** The path with its parameters in braces. */
  readonly pathTemplate?: string;
  /** The HTTP status of the answer, if one came. */
  readonly status?: number;
}

/** Messages by field, in the shape of the API's own 422 answer. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

interface ErrorClass {
  readonly kind: string;
}

/**
 * The base of all errors of this client. `instanceof` also holds between two copies of the package.
 * Errors hold no headers, bodies, tokens or personal data: print and store them as you like.
 */
export class ProofylinkError extends Error {
  /** The name of the class, which survives minification. */
  static readonly kind: string = "ProofylinkError";
  declare readonly code: ErrorCode;
  declare readonly nextStep: string;
  declare readonly operation?: OperationId;
  declare readonly method?: string;
  declare readonly pathTemplate?: string;
  declare readonly status?: number;

  /** @param facts Become properties of the error; classes below say which of their own they need. */
  constructor(
    message: string,
    facts: ErrorFacts & { readonly code: ErrorCode; readonly [own: string]: unknown },
  ) {
    super(`${message} ${facts.nextStep}`);
    Object.assign(this, facts);
  }

  // biome-ignore-start lint/complexity/noThisInStatic: each class asks for itself.
  static override [Symbol.hasInstance](
    this: ErrorClass & NewableFunction,
    value: unknown,
  ): boolean {
    // A class that a user derives has no kind of its own and keeps the ordinary rule.
    return Object.hasOwn(this, "kind")
      ? (Object(value)[brand]?.includes(this.kind) ?? false)
      : Function.prototype[Symbol.hasInstance].call(this, value);
  }
  // biome-ignore-end lint/complexity/noThisInStatic: each class asks for itself.

  override get name(): string {
    return (this.constructor as unknown as ErrorClass).kind;
  }

  get [brand](): readonly string[] {
    const kinds: string[] = [];
    let ancestor = this.constructor as unknown as ErrorClass;
    for (; ancestor.kind; ancestor = Object.getPrototypeOf(ancestor)) kinds.push(ancestor.kind);
    return kinds;
  }

  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }
}

/** The client refused the input; nothing was sent. */
export class InvalidInputError extends ProofylinkError {
  static override readonly kind: string = "InvalidInputError";
  /** What is wrong, by field, nested ones with a dot. Never the values. */
  readonly errors: FieldErrors;

  constructor(errors: FieldErrors, facts: Partial<ErrorFacts> = {}) {
    super(`Nothing was sent. ${Object.values(errors).flat().join(" ")}`, {
      code: "invalid_input",
      nextStep: "Correct the input and call again.",
      ...facts,
    });
    this.errors = errors;
  }
}

/** The API answered with an error. On creates: nothing was created, unless the class says otherwise. */
export class ApiError extends ProofylinkError {
  static override readonly kind: string = "ApiError";
  declare readonly status: number;
  /** How long the server asked to wait, in milliseconds. */
  declare readonly retryAfterMs?: number;
}

/** 401: the access token is missing, wrong or revoked. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = "AuthenticationError";
  declare readonly status: 401;
}

/** 403: the token may not do this, or this machine's address is not on the credential's list. */
export class PermissionError extends ApiError {
  static override readonly kind: string = "PermissionError";
  declare readonly status: 403;
}

/** 400: no token is left to pay for a create. */
export class InsufficientTokensError extends ApiError {
  static override readonly kind: string = "InsufficientTokensError";
  declare readonly status: 400;
}

/** The API says in its own words that there is no such thing. A wrong base URL is an UnexpectedResponseError. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = "NotFoundError";
  declare readonly status: 404 | 400;
}

/** 422: the server refused fields. Nothing was created. */
export class ValidationError extends ApiError {
  static override readonly kind: string = "ValidationError";
  declare readonly status: 422;
  /**
   * The server's messages by field, mostly Indonesian, with what looks like personal data taken out. Those of reads
   * are left out: only of a create does the client know what would be personal.
   */
  declare readonly errors: FieldErrors;
}

/** 429: too many requests. The limiter answers before anything is created. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = "RateLimitError";
  declare readonly status: 429;
}

/** 5xx on a read, after the retries. On a create it is an OutcomeUnknownError. */
export class ServerError extends ApiError {
  static override readonly kind: string = "ServerError";
}

/** What answered is not the API: a login page, a redirect, another service, or an answer cut short. */
export class UnexpectedResponseError extends ProofylinkError {
  static override readonly kind: string = "UnexpectedResponseError";
  declare readonly status: number;
}

/** No answer came: the connection failed. On creates: nothing was sent. */
export class ConnectionError extends ProofylinkError {
  static override readonly kind: string = "ConnectionError";
  declare readonly evidence: SendEvidence;
}

/** Time ran out. On creates: nothing was sent. */
export class TimeoutError extends ProofylinkError {
  static override readonly kind: string = "TimeoutError";
  declare readonly evidence: SendEvidence;
  /** Which clock ran out. */
  declare readonly limit: "connect" | "try" | "total";
}

/** How to look for a create whose answer was lost. */
export interface ReconcileOptions {
  readonly signal?: AbortSignal | undefined;
  /** When to read the list, in seconds from now. @default [2, 5, 15, 30, 60] */
  readonly readAfterSeconds?: readonly number[];
  /** Reference codes that are surely not the one, such as those of other creates of the same person. */
  readonly knownCodes?: Iterable<string>;
}

/** How to look for many creates whose answers were lost. */
export interface ReconcileManyOptions extends ReconcileOptions {
  /** Rows to ask for with each page of the list. @default the server's, which appears to be 50 */
  readonly per_page?: number;
}

/** A create that was found again. */
export interface RecoveredVerification {
  readonly reference_code: string;
  readonly status: string;
  readonly created_at: string;
  /** The list does not say it. */
  readonly consent_method: null;
  readonly recovered: true;
}

/**
 * **The create may have been carried out and paid.** Never send it again blindly: look for it with
 * `reconcile()`, or in the dashboard.
 */
export class OutcomeUnknownError extends ProofylinkError {
  static override readonly kind: string = "OutcomeUnknownError";
  declare readonly evidence: SendEvidence;
  /** True when the answer's head said "created" and only the reference code was lost. */
  declare readonly created: boolean;
  /** When the create was begun and when it was given up, by this machine's clock (ISO 8601). */
  declare readonly window: { readonly from: string; readonly to: string };
  /**
   * Until when the list was read without finding it (ISO 8601). Absent when it was not looked for, or when the
   * list could not be read back to the window. This is no proof: it may still turn up.
   */
  declare readonly checkedUntil?: string;
  #search: ((options: ReconcileOptions) => Promise<RecoveredVerification>) | undefined;

  /**
   * Gives this error its way of looking; the client does so for creates that it made itself.
   * @internal
   */
  searchWith(search: (options: ReconcileOptions) => Promise<RecoveredVerification>): this {
    this.#search = search;
    return this;
  }

  /**
   * Looks for the verification in the newest pages of the list, a few times over about a minute. It never
   * sends a create.
   *
   * @throws {AmbiguousMatchError} More than one verification fits.
   * @throws {OutcomeUnknownError} Not found until its `checkedUntil`. That is no proof of absence. Without one, the
   * list could not be read back to the window; then `cause` may say why.
   * @throws {ProofylinkError} What another reading would not mend, such as a revoked access token.
   */
  async reconcile(options: ReconcileOptions = {}): Promise<RecoveredVerification> {
    if (this.#search) return this.#search(options);
    throw this;
  }
}

/** Several verifications fit a create whose answer was lost; the client does not guess. */
export class AmbiguousMatchError extends ProofylinkError {
  static override readonly kind: string = "AmbiguousMatchError";
  declare readonly referenceCodes: readonly string[];
}

/** A verification was not final in time. It goes on by itself: wait for its reference code again, in any process. */
export class WaitTimeoutError extends ProofylinkError {
  static override readonly kind: string = "WaitTimeoutError";
  declare readonly referenceCode: string;
  /** The last status that was seen, if any. Absent when it looks like none, as it might be personal. */
  declare readonly lastStatus?: string;
}
