import type { OutgoingRequest, TransportLayer } from "./transport/transport.ts";

/** What happened to a request. Never a URL, a header, a body or a person's data. */
export interface CallEvent {
  readonly operation?: string | undefined;
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly pathTemplate: string;
  /** Number of the try, from 1. */
  readonly attempt: number;
  /** HTTP status of the answer. */
  readonly status?: number;
  /** How long the try took, in milliseconds. */
  readonly ms?: number;
  /** Before another try: the status or the failure that asks for it. */
  readonly cause?: number | string;
  /** Before another try: how long the client pauses, in milliseconds. */
  readonly delayMs?: number;
  /** Of a call that failed: the error's code. */
  readonly code?: string;
}

/** Functions to call when something happens. What they throw is dropped: a create must not fail on it. */
export interface Hooks {
  /** Before each try. */
  readonly onRequest?: (event: CallEvent) => void;
  /** After the answer of each try was read. */
  readonly onResponse?: (event: CallEvent) => void;
  /** Before the pause that comes before another try. */
  readonly onRetry?: (event: CallEvent) => void;
  /** When a whole call ends with an error. */
  readonly onError?: (event: CallEvent) => void;
}

export type LogLevel = "debug" | "info" | "warn" | "error";

/** Where to log; `console` is one. */
export type Logger = { readonly [level in LogLevel]: (message: string, event: CallEvent) => void };

/** Tells hooks and logger of one request. */
export type Observe = (
  hook: keyof Hooks,
  request: OutgoingRequest,
  details?: Partial<CallEvent>,
) => void;

const levels = ["debug", "info", "warn", "error"] as const;
// The order of the levels above.
const hookNames = ["onRequest", "onResponse", "onRetry", "onError"] as const;

/** @param logLevel The least important level that is logged. */
export function observer(
  hooks: Hooks = {},
  logger: Logger | undefined,
  logLevel: LogLevel = "info",
): Observe {
  const least = levels.indexOf(logLevel);
  return (hook, { operation, method, pathTemplate, attempt }, details) => {
    const event = { operation, method, pathTemplate, attempt, ...details };
    const level = hookNames.indexOf(hook);
    try {
      hooks[hook]?.(event);
    } catch {}
    try {
      if (level >= least) logger?.[levels[level] as LogLevel](`proofylink ${hook.slice(2)}`, event);
    } catch {}
  };
}

/** Tells of each try. */
export function observeTries(observe: Observe, elapsed: () => number): TransportLayer {
  return (next) => async (request) => {
    const begun = elapsed();
    observe("onRequest", request);
    const response = await next(request);
    observe("onResponse", request, { status: response.status, ms: elapsed() - begun });
    return response;
  };
}
