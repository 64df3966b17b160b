import { sleep } from "./clock.ts";
import type { Core } from "./core.ts";
import {
  ConnectionError,
  RateLimitError,
  type ReconcileManyOptions,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
} from "./errors.ts";
import { type LostCreate, NewestRows } from "./lost-in-list.ts";
import { newestPages, readPage, type VerificationPage } from "./pages-read.ts";
import { jitteredMs, usualRetries } from "./transport/retry.ts";

const mostPages = 100;

/**
 * Reads the list from its newest rows back to the earliest window, or as far as is sensible. A page that cannot be
 * read ends that: the pages before it have no gap, so they tell of the later windows what a whole reading would, and
 * of the earlier ones nothing.
 */
export async function readNewest<Lost extends LostCreate>(
  core: Core,
  losts: readonly Lost[],
  { signal, per_page }: ReconcileManyOptions,
): Promise<NewestRows<Lost>> {
  const newest = new NewestRows(losts);
  const query = per_page === undefined ? {} : { per_page };
  const read = (page: number) =>
    readPage(core, { ...query, page }, { signal }, (headers) =>
      newest.compareClocks(headers, core.clock.now()),
    );
  let pages = 0;
  try {
    for await (const { data } of newestPages((page) => insist(core, signal, () => read(page)))) {
      if (data.length === 0) break;
      if (!newest.add(data) || ++pages === mostPages) return newest;
    }
    newest.end();
  } catch (error) {
    newest.failure = passing(error);
  }
  return newest;
}

/** Reads a page again that is not the API's: what is in its way may be gone. Other failures were tried again before. */
async function insist(
  { clock, options: { retries = usualRetries } }: Core,
  signal: AbortSignal | undefined,
  read: () => Promise<VerificationPage>,
): Promise<VerificationPage> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (attempt > retries || !(error instanceof UnexpectedResponseError)) throw error;
      await sleep(jitteredMs(attempt, clock), signal, clock);
    }
  }
}

/** A reading that failed is made up for by the next one, unless that would fail in the same way. */
function passing(error: unknown): unknown {
  const classes = [
    ConnectionError,
    TimeoutError,
    ServerError,
    RateLimitError,
    UnexpectedResponseError,
  ];
  if (!classes.some((Class) => error instanceof Class)) throw error;
  return error;
}
