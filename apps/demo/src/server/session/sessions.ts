import { randomBytes } from "node:crypto";

/** Somebody who has signed in. */
export interface Session {
  readonly id: string;
  readonly startedAt: number;
  seenAt: number;
  /** Aborted when the session ends; what runs for it ends too. */
  readonly signal: AbortSignal;
}

export interface SessionOptions {
  readonly now: () => number;
  readonly idleMs?: number;
  readonly absoluteMs?: number;
}

const minute = 60_000;
const codeLifeMs = 10 * minute;
/** Codes are too long to be guessed; this keeps somebody who tries from being heard for ever. */
const mostWrongCodes = 20;

/** Sessions and the codes that begin them, in memory only: when the portal stops, everybody is signed out. */
export class Sessions {
  readonly #idleMs: number;
  readonly #absoluteMs: number;
  readonly #now: () => number;
  readonly #sessions = new Map<string, { session: Session; abort: AbortController }>();
  readonly #sweeper: NodeJS.Timeout;
  #code: { readonly text: string; readonly until: number } | undefined;
  #wrongCodes = 0;

  constructor({ now, idleMs = 15 * minute, absoluteMs = 480 * minute }: SessionOptions) {
    this.#now = now;
    this.#idleMs = idleMs;
    this.#absoluteMs = absoluteMs;
    // Streams ask for nothing, so nobody else would notice that theirs is over.
    this.#sweeper = setInterval(() => {
      for (const id of this.#sessions.keys()) this.leftMs(id);
    }, minute / 4).unref();
  }

  /** A new code to sign in with, once, within ten minutes. The one before is void. */
  newCode(): string {
    this.#wrongCodes = 0;
    const text = randomBytes(18).toString("base64url");
    this.#code = { text, until: this.#now() + codeLifeMs };
    return text;
  }

  /** Begins a session; `undefined` when the code is wrong, used or old. */
  begin(code: string): Session | undefined {
    const expected = this.#code;
    if (!expected || expected.until <= this.#now() || expected.text !== code) {
      this.#wrongCodes += 1;
      if (this.#wrongCodes >= mostWrongCodes) this.#code = undefined;
      return undefined;
    }
    this.#code = undefined;
    const abort = new AbortController();
    const id = randomBytes(32).toString("base64url");
    const startedAt = this.#now();
    const session: Session = { id, startedAt, seenAt: startedAt, signal: abort.signal };
    this.#sessions.set(id, { session, abort });
    return session;
  }

  /** The session of a cookie, which this keeps from idling; `undefined` when there is none or it is over. */
  find(id: string | undefined): Session | undefined {
    if (this.leftMs(id) === 0) return undefined;
    const session = this.#sessions.get(id ?? "")?.session;
    if (session) session.seenAt = this.#now();
    return session;
  }

  /** Milliseconds that a session has left if nothing more is heard of it. Asking does not keep it from idling. */
  leftMs(id: string | undefined): number {
    const session = this.#sessions.get(id ?? "")?.session;
    if (!session) return 0;
    const until = Math.min(session.seenAt + this.#idleMs, session.startedAt + this.#absoluteMs);
    const leftMs = Math.max(0, until - this.#now());
    if (leftMs === 0) this.end(session.id);
    return leftMs;
  }

  end(id: string): void {
    this.#sessions.get(id)?.abort.abort(new DOMException("The session is over.", "AbortError"));
    this.#sessions.delete(id);
  }

  close(): void {
    clearInterval(this.#sweeper);
    for (const id of this.#sessions.keys()) this.end(id);
  }
}
