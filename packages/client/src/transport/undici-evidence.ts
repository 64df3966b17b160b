import type { SendEvidence } from "./transport.ts";

/** A send that is under way, and what is known of it when it fails. */
export interface WatchedSend {
  readonly answer: Promise<Response>;
  /** To be called at once when `answer` rejects, with what it rejected with. */
  evidence(failure: unknown): SendEvidence;
}

/**
 * Calls `send`, which must hand the request to `fetch` before it returns, and watches what becomes
 * of it. On Node the global fetch says so through the diagnostics channels of undici; everywhere
 * else nothing is known, and the evidence reads "maybe".
 *
 * A request is proven unsent in three cases only: the signal was aborted before the call; the call
 * failed with the very error that its connection could not be opened with; or it was aborted while
 * it waited for a connection. Several calls in flight are never confused: undici announces a request
 * while `fetch` is still on the stack, and names that same object in every later message.
 */
export function watchSend(
  url: string,
  signal: AbortSignal | undefined,
  send: () => Promise<Response>,
): WatchedSend {
  if (signal?.aborted) {
    const unsent: SendEvidence = { sent: "no", phase: "not-started", source: "none", timeline: [] };
    return { answer: Promise.reject(signal.reason), evidence: () => unsent };
  }
  subscribe();
  const watch = new Watch(url, signal);
  const outer = current;
  current = watch;
  try {
    return { answer: send(), evidence: (failure) => watch.evidence(failure) };
  } finally {
    current = outer;
  }
}

/** The part of undici's messages that is read here. */
interface Message {
  readonly request: { readonly method: string; readonly origin: unknown; readonly path: string };
  readonly error: unknown;
  readonly connectParams: { readonly host: string };
  readonly socket: { readonly alpnProtocol?: unknown };
}

interface DiagnosticsChannels {
  subscribe(name: string, listener: (message: unknown) => void): void;
}

let subscribed = false;
/** The call whose `fetch` is on the stack. */
let current: Watch | undefined;
let clock = 0;
const watches = /* @__PURE__ */ new WeakMap<object, Watch>();
const connectErrors = /* @__PURE__ */ new WeakSet<object>();
/** The hosts that were ever called from here; others are not remembered. */
const hosts = /* @__PURE__ */ new Map<string, Host>();

interface Host {
  /** When a connection to it was last begun, on `clock`. */
  connecting: number;
  /** It speaks HTTP/2, for which older releases of undici do not announce what they send. */
  http2: boolean;
}

function subscribe(): void {
  if (subscribed) return;
  subscribed = true;
  const { process } = globalThis as {
    process?: { getBuiltinModule?(name: string): DiagnosticsChannels | undefined };
  };
  const channels = process?.getBuiltinModule?.("node:diagnostics_channel");
  const on = (name: string, listener: (message: Message) => void) =>
    channels?.subscribe(`undici:${name}`, listener as (message: unknown) => void);
  const mark = (name: string, step: Step) =>
    on(name, ({ request }) => watches.get(request)?.mark(step));

  on("request:create", ({ request }) => current?.created(request));
  mark("client:sendHeaders", "request-head");
  mark("request:bodySent", "request-body");
  mark("request:headers", "response-head");
  on("request:error", ({ request, error }) => watches.get(request)?.failed(error));
  on("client:beforeConnect", ({ connectParams }) => {
    const host = hosts.get(connectParams.host);
    if (host !== undefined) host.connecting = ++clock;
  });
  on("client:connected", ({ connectParams, socket }) => {
    const host = hosts.get(connectParams.host);
    if (host !== undefined && socket.alpnProtocol === "h2") host.http2 = true;
  });
  on("client:connectError", ({ error }) => {
    if (error instanceof Object) connectErrors.add(error);
  });
}

type Step = "start" | "request-head" | "request-body" | "response-head";

class Watch {
  readonly #url: URL;
  readonly #host: Host;
  readonly #signal: AbortSignal | undefined;
  readonly #begun = ++clock;
  readonly #beganAt = performance.now();
  readonly #timeline: { step: Step; ms: number }[] = [];
  #request: Message["request"] | undefined;
  #requests = 0;
  #error: unknown;

  constructor(url: string, signal: AbortSignal | undefined) {
    this.#url = new URL(url);
    this.#host = hosts.get(this.#url.host) ?? { connecting: 0, http2: false };
    hosts.set(this.#url.host, this.#host);
    this.#signal = signal;
    this.mark("start");
  }

  created(request: Message["request"]): void {
    // The tunnel of a proxy is not the request itself.
    if (request.method === "CONNECT") return;
    this.#requests += 1;
    this.#request = request;
    watches.set(request, this);
  }

  mark(step: Step): void {
    this.#timeline.push({ step, ms: performance.now() - this.#beganAt });
  }

  failed(error: unknown): void {
    this.#error = error;
  }

  evidence(failure: unknown): SendEvidence {
    const code = codeOf(failure);
    return {
      sent: this.#provenUnsent(failure) ? "no" : "maybe",
      phase: this.#phase(code),
      source: this.#request === undefined ? "none" : "undici-diagnostics",
      ...(code === undefined ? {} : { code }),
      timeline: this.#timeline,
    };
  }

  #provenUnsent(failure: unknown): boolean {
    if (this.#requests !== 1 || this.#reached("request-head")) return false;
    const { origin, pathname, search } = this.#url;
    const request = this.#request;
    if (`${request?.origin}${request?.path}` !== `${origin}${pathname}${search}`) return false;
    if (this.#error !== undefined) {
      const cause = (failure as Error | undefined)?.cause;
      return cause === this.#error && connectErrors.has(cause as object);
    }
    return (
      this.#signal?.aborted === true &&
      failure === this.#signal.reason &&
      this.#host.connecting > this.#begun &&
      !this.#host.http2
    );
  }

  #phase(code: string | undefined): SendEvidence["phase"] {
    if (this.#reached("response-head")) return "body";
    if (this.#reached("request-body")) return "response";
    if (this.#reached("request-head")) return "request";
    if (this.#request === undefined) return "request";
    if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "dns";
    return /SSL|TLS|CERT|UNABLE_TO/.test(code ?? "") ? "tls" : "connect";
  }

  #reached(step: Step): boolean {
    return this.#timeline.some((entry) => entry.step === step);
  }
}

function codeOf(failure: unknown): string | undefined {
  const { code, cause } = Object(failure) as { code?: unknown; cause?: { code?: unknown } };
  return [cause?.code, code].find(
    (candidate): candidate is string => typeof candidate === "string",
  );
}
