import type { VerificationStatus } from "@proofylink/types";
import { type Clock, sleep } from "./clock.ts";
import type { Core } from "./core.ts";
import {
  ApiError,
  ConnectionError,
  NotFoundError,
  TimeoutError,
  UnexpectedResponseError,
  WaitTimeoutError,
} from "./errors.ts";
import type { CallOptions } from "./options.ts";
import { newestPages, readPage } from "./pages-read.ts";
import { pathParameter } from "./path-parameter.ts";
import { isApiWord } from "./redact.ts";
import { retryAfterMs } from "./transport/retry-after.ts";
import { readDetail } from "./verification-detail.ts";
import { awaitsPerson, type FinalVerification, isFinal } from "./verification-status.ts";
import type { WaitManyOptions, WaitOutcome, WaitTarget } from "./wait-options.ts";
import { defaultDeadlineMs, pauseMs } from "./wait-schedule.ts";

/** One verification that is waited for. Times are of the monotonic clock. */
interface Watched {
  readonly referenceCode: string;
  /** Empty until it is known. */
  status: VerificationStatus;
  /** Since when it has this status. */
  since: number;
  seenAt: number;
  dueAt: number;
  byEmail: boolean;
}

// A last look before the deadline, so that a long pause hides no result.
const lastLookMs = 5_000;
// Timers that are set for longer than about 24 days fire at once.
const longestSleepMs = 86_400_000;

/** Verifications on their way to a final status: what is known of each, and when to look again. */
export class Watch {
  readonly #core: Core;
  readonly #clock: Clock;
  readonly #options: WaitManyOptions;
  readonly #begun: number;
  readonly #watched = new Map<string, Watched>();
  /** Drawn once for each round: if each drew its own, each would need a round of its own. */
  #chance: number;
  /** How much the server's clock is ahead of this machine's; `undefined` until it has answered. */
  #aheadMs: number | undefined;
  /** Until when the server asked to be left alone. */
  #notBefore = 0;
  #failure: unknown;

  /** @throws {InvalidInputError} A target has no usable reference code. */
  constructor(core: Core, targets: Iterable<WaitTarget>, options: WaitManyOptions = {}) {
    this.#core = core;
    this.#clock = core.clock;
    this.#options = options;
    this.#begun = this.#clock.elapsed();
    this.#chance = this.#clock.random();
    for (const target of targets) this.#add(target);
  }

  /** What becomes of each, as it does. */
  async *outcomes(): AsyncGenerator<WaitOutcome, undefined> {
    if (this.#options.once) {
      for (const it of this.#watched.values()) it.dueAt = this.#begun;
      yield* this.#read();
      return;
    }
    while (this.#watched.size > 0) {
      await this.#pause();
      yield* this.#expired();
      yield* this.#read();
    }
  }

  /** Sleeps until something is to be read, or a deadline is over. */
  async #pause(): Promise<void> {
    let next = Infinity;
    for (const { dueAt, byEmail } of this.#watched.values()) {
      next = Math.min(next, Math.max(dueAt, this.#notBefore), this.#deadline(byEmail));
    }
    const ms = next - this.#clock.elapsed();
    if (ms > 0) await sleep(Math.min(ms, longestSleepMs), this.#options.signal, this.#clock);
  }

  /** Gives up those whose deadline is over. */
  *#expired(): Generator<WaitOutcome, undefined> {
    for (const { referenceCode, status, byEmail } of this.#watched.values()) {
      if (this.#clock.elapsed() < this.#deadline(byEmail)) continue;
      this.#watched.delete(referenceCode);
      yield { referenceCode, error: timedOut(referenceCode, status, this.#failure) };
    }
  }

  /** Reads those that are due, and yields the final ones. */
  async *#read(): AsyncGenerator<WaitOutcome, undefined> {
    const now = this.#clock.elapsed();
    if (now < this.#notBefore) return;
    this.#chance = this.#clock.random();
    const all = [...this.#watched.values()];
    // Those that are nearly due come along: else each would be asked for alone, at a time of its own.
    const due = all.filter(({ dueAt, seenAt }) => now - seenAt >= (dueAt - seenAt) * 0.75);
    const missing = new Set(due.filter(({ status }) => !isFinal(status)));
    if (missing.size > 1) await this.#readList(missing);
    yield* this.#readDetails(all.filter((it) => isFinal(it.status) || missing.has(it)));
  }

  /** Takes out of `missing` what the list shows, reading it only while that is cheaper than asking for each. */
  async #readList(missing: Set<Watched>): Promise<void> {
    const { per_page = 100 } = this.#options;
    const options = this.#callOptions([...missing].some(({ byEmail }) => byEmail));
    const read = (page: number) =>
      readPage(this.#core, { page, per_page }, options, this.#seeHeaders);
    let fruitless = 0;
    try {
      for await (const { data } of newestPages(read)) {
        const before = missing.size;
        for (const row of data) {
          const it = this.#watched.get(row.reference_code);
          if (!it) continue;
          missing.delete(it);
          this.#see(it, row);
        }
        if (missing.size === before) fruitless += 1;
        if (missing.size <= fruitless + 1) break;
      }
    } catch (error) {
      this.#tolerate(error);
      for (const it of missing) this.#schedule(it);
      missing.clear();
    }
  }

  async *#readDetails(queue: Watched[]): AsyncGenerator<WaitOutcome, undefined> {
    const { concurrency = 4 } = this.#options;
    const running = new Map<Watched, Promise<readonly [Watched, WaitOutcome | undefined]>>();
    for (;;) {
      while (running.size === 0 || running.size < concurrency) {
        const it = this.#clock.elapsed() < this.#notBefore ? undefined : queue.shift();
        if (!it) break;
        const outcome = this.#readDetail(it);
        running.set(
          it,
          outcome.then((value) => [it, value]),
        );
      }
      if (running.size === 0) return;
      const [it, outcome] = await Promise.race(running.values());
      running.delete(it);
      if (!outcome) continue;
      this.#watched.delete(it.referenceCode);
      yield outcome;
    }
  }

  async #readDetail(it: Watched): Promise<WaitOutcome | undefined> {
    const { referenceCode } = it;
    try {
      const options = this.#callOptions(it.byEmail);
      const detail = await readDetail(this.#core, referenceCode, options, this.#seeHeaders);
      this.#see(it, detail.verification);
      return isFinal(it.status)
        ? { referenceCode, detail: detail as FinalVerification }
        : undefined;
    } catch (error) {
      if (error instanceof NotFoundError) return { referenceCode, error };
      this.#tolerate(error);
      this.#schedule(it);
      return undefined;
    }
  }

  #add(target: WaitTarget): void {
    const given: Exclude<WaitTarget, string> =
      typeof target === "string" ? { reference_code: target } : target;
    const { reference_code: referenceCode, status = "", consent_method } = given;
    pathParameter(referenceCode);
    const byEmail = consent_method === "email" || awaitsPerson(status);
    const since = this.#begun;
    const it = { referenceCode, status, since, seenAt: since, dueAt: since, byEmail };
    this.#watched.set(referenceCode, it);
    // What a create has just answered needs no reading yet.
    if (status && !isFinal(status)) this.#schedule(it);
  }

  #see(
    it: Watched,
    { status, updated_at }: { readonly status: VerificationStatus; readonly updated_at: string },
  ): void {
    const now = this.#clock.elapsed();
    const serverNow = this.#clock.now() + (this.#aheadMs ?? 0);
    const since = now - Math.max(0, serverNow - Date.parse(updated_at) || 0);
    if (status === it.status) {
      it.since = Math.min(it.since, since);
    } else {
      it.since = it.status ? Math.max(it.seenAt, since) : since;
      it.status = status;
      it.byEmail ||= awaitsPerson(status);
      this.#options.onStatus?.(status, it.referenceCode);
    }
    this.#schedule(it);
  }

  /** Says when to look again. */
  #schedule(it: Watched): void {
    const now = this.#clock.elapsed();
    const lastLook = this.#deadline(it.byEmail) - lastLookMs;
    it.seenAt = now;
    it.dueAt = now + pauseMs(it.status, now - it.since, this.#chance);
    if (now < lastLook) it.dueAt = Math.min(it.dueAt, lastLook);
  }

  #deadline(byEmail: boolean): number {
    return this.#begun + (this.#options.deadlineMs ?? defaultDeadlineMs(byEmail));
  }

  /** Those of the user, but no call outlasts the deadline. */
  #callOptions(byEmail: boolean): CallOptions {
    // An AbortController serves as options too, and its signal is not copied with the rest.
    const { signal } = this.#options;
    const timeouts = { ...this.#core.options.timeouts, ...this.#options.timeouts };
    const leftMs = this.#deadline(byEmail) - this.#clock.elapsed();
    const totalMs = Math.max(1, Math.min(timeouts.totalMs ?? 90_000, leftMs));
    return { ...this.#options, signal, timeouts: { ...timeouts, totalMs } };
  }

  /** Goes on after a failure that passes by itself. */
  #tolerate(error: unknown): void {
    const { status, retryAfterMs } = error as ApiError;
    const passes =
      error instanceof ConnectionError ||
      error instanceof TimeoutError ||
      (error instanceof ApiError && /408|429|5../.test(`${status}`)) ||
      // A page that says "under maintenance", if the API has answered before; a wrong base URL, if not.
      (error instanceof UnexpectedResponseError && this.#aheadMs !== undefined);
    if (!passes) throw error;
    this.#failure = error;
    this.#obey(retryAfterMs);
  }

  readonly #seeHeaders = (headers: Headers): void => {
    const now = this.#clock.now();
    this.#failure = undefined;
    this.#aheadMs = Date.parse(headers.get("date") ?? "") - now || 0;
    this.#obey(retryAfterMs(headers, now));
  };

  #obey(askedMs = 0): void {
    this.#notBefore = Math.max(this.#notBefore, this.#clock.elapsed() + askedMs);
  }
}

function timedOut(referenceCode: string, status: string, cause: unknown): WaitTimeoutError {
  const error = new WaitTimeoutError("The verification was not final in time.", {
    code: "wait_timed_out",
    operation: "getVerification",
    nextStep: "It goes on: wait for the same reference code again, in any process.",
    referenceCode,
    ...(isApiWord(status) && { lastStatus: status }),
  });
  if (cause) error.cause = cause;
  return error;
}
