import type { PageMeta, VerificationListItem } from "@proofylink/types";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import { type Json, object } from "./json.ts";
import type { CallOptions } from "./options.ts";
import { warn } from "./warn.ts";

/** Which verifications to list. */
export interface ListQuery {
  /** Search word; it ends in access logs, so search by name or reference code, never by NIK. */
  readonly q?: string;
  /** Rows per page. @default the server's, which appears to be 50 */
  readonly per_page?: number;
}

/** One page of the list. */
export interface VerificationPage {
  readonly data: readonly VerificationListItem[];
  readonly meta: PageMeta;
}

/** Verifications, read page by page while they are iterated. */
export interface VerificationList extends AsyncIterable<VerificationListItem> {
  /** The pages from the first to the last. */
  pages(): AsyncIterable<VerificationPage>;
  /** One page, counted from 1; past the end its `data` is empty. */
  page(number: number): Promise<VerificationPage>;
}

export function listVerifications(
  core: Core,
  query: ListQuery,
  options: CallOptions | undefined,
): VerificationList {
  if (/\d{16}/.test((query.q ?? "").replace(/[\s.-]/g, ""))) {
    warn(core.options, "q looks like a NIK, and URLs end in access logs: search by name or code.");
  }
  const page = (number: number) => readPage(core, { ...query, page: number }, options);
  async function* pages(): AsyncGenerator<VerificationPage> {
    for (let number = 1, last = 1; number <= last; number += 1) {
      const current = await page(number);
      yield current;
      if (current.data.length === 0) return;
      last = current.meta.last_page;
    }
  }
  async function* rows(): AsyncGenerator<VerificationListItem> {
    // New verifications push rows on to the next page, where they would come a second time.
    const seen = new Set<string>();
    for await (const { data } of pages()) {
      for (const row of data) {
        if (seen.has(row.reference_code)) continue;
        seen.add(row.reference_code);
        yield row;
      }
    }
  }
  return { page, pages, [Symbol.asyncIterator]: rows };
}

/** Reads one page of the list; `seeHeaders` is shown those of its answer. */
export function readPage(
  core: Core,
  query: ListQuery & { readonly page: number },
  options: CallOptions | undefined,
  seeHeaders?: (headers: Headers) => void,
): Promise<VerificationPage> {
  const read = (envelope: Json, headers: Headers): VerificationPage | undefined => {
    seeHeaders?.(headers);
    return pageOf(envelope, query.page);
  };
  return call(core, { operation: "listVerifications", query: { ...query }, read }, options);
}

function pageOf({ data, meta }: Json, number: number): VerificationPage | undefined {
  // PHP writes a list with gaps as an object.
  const rows = object(data) ? Object.values(data as Json) : data;
  if (!Array.isArray(rows) || !rows.every((row) => object(row)?.reference_code)) return undefined;
  const known = object(meta) as PageMeta | undefined;
  const lone = { current_page: number, last_page: number, total: rows.length };
  return { data: rows, meta: known ?? (lone as PageMeta) };
}
