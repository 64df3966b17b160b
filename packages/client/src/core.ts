import type { paths } from "@proofylink/types";
import type { Client } from "openapi-fetch";
import type { CallSite } from "./call.ts";
import type { Clock } from "./clock.ts";
import { operations } from "./operations.ts";
import type { CallOptions, ProofylinkOptions } from "./options.ts";
import type { OperationId, OutgoingRequestInit } from "./transport/transport.ts";
import type { UploadEncoding } from "./upload/encoding.ts";

/** What openapi-fetch gets for one call; it hands what it does not know to the OutgoingRequest. */
export type CallInit = Omit<OutgoingRequestInit, "headers" | "body" | "method" | "signal"> & {
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal | null;
  readonly parseAs: "text";
};

/** What the resources share. */
export interface Core {
  readonly http: Client<paths>;
  readonly clock: Clock;
  readonly encoding: UploadEncoding;
  /** Settings of one read. */
  read(operation: OperationId, options?: CallOptions): { site: CallSite; init: CallInit };
  /** Settings of one call of any kind. */
  init(operation: OperationId, options: CallOptions | undefined): CallInit;
}

export function createCore(http: Client<paths>, clock: Clock, options: ProofylinkOptions): Core {
  const init: Core["init"] = (operation, call = {}) => {
    const [method, pathTemplate] = operations[operation];
    const timeouts = { ...options.timeouts, ...call.timeouts };
    return {
      operation,
      kind: method === "POST" ? "create" : "read",
      pathTemplate,
      timeouts,
      ...(call.retries !== undefined && { retries: call.retries }),
      headers: { ...call.headers },
      signal: call.signal ?? null,
      parseAs: "text",
    };
  };
  return {
    http,
    clock,
    encoding: options.encoding ?? "multipart",
    init,
    read: (operation, call) => ({ site: { operation, clock }, init: init(operation, call) }),
  };
}
