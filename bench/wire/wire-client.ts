/** Where a client of the run is pointed to. */
export interface Target {
  /** A scenario of the fault server, without a slash at its end. */
  readonly baseUrl: string;
  /** For one try, in milliseconds, as far as the client can be told. */
  readonly timeoutMs: number;
}

/** The two calls that the run makes. Each resolves to what the caller takes for a success. */
export interface WireCalls {
  create(): Promise<unknown>;
  read(): Promise<unknown>;
}

/** A client under test, pointed at a fault server and otherwise as it comes. */
export interface WireClient {
  /** What its user writes for the create. */
  readonly createCall: string;
  /** What was set, besides the address, a token and the time-out. */
  readonly settings?: string;
  connect(target: Target): WireCalls;
}

/** Below this path the fault server takes every POST for a create, whatever follows. */
export const verificationsPath = "/api/v1/external/verifications";
