import type { PageMeta, VerificationListItem } from "@proofylink/types";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import { UnexpectedResponseError } from "./errors.ts";
import { invalidSetting } from "./invalid-setting.ts";
import { type Json, object } from "./json.ts";
import type { CallOptions } from "./options.ts";

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

/** Reads one page of the list; `seeHeaders` is shown those of its answer. */
export async function readPage(
  core: Core,
  query: ListQuery & { readonly page: number },
  options: CallOptions | undefined,
  seeHeaders?: (headers: Headers) => void,
): Promise<VerificationPage> {
  if (!(Number.isSafeInteger(query.page) && query.page > 0)) {
    throw invalidSetting("page", "must be a whole number from 1");
  }
  const read = (envelope: Json, headers: Headers): VerificationPage | undefined => {
    const page = pageOf(envelope, query.page);
    if (page) seeHeaders?.(headers);
    return page;
  };
  // The vendor's pages call it 400 as well as 404. Of a tenant that does not exist it says something else.
  const readRefusal = ({ status: word, message }: Json, status: number) =>
    /^40[04]$/.test(`${status}`) && word && /^\s*data not found\.?\s*$/i.test(`${message}`)
      ? pageOf({ data: [] }, query.page)
      : undefined;
  const plan = { operation: "listVerifications", query: { ...query }, read, readRefusal } as const;
  return call(core, plan, options);
}

function pageOf({ data, meta }: Json, page: number): VerificationPage | undefined {
  // PHP writes a list with gaps as an object.
  const rows = object(data) ? Object.values(data as Json) : data;
  const isRow = (row: unknown) => typeof object(row)?.reference_code === "string";
  if (!Array.isArray(rows) || !rows.every(isRow)) return undefined;
  const alone = { current_page: page, last_page: page, total: rows.length };
  return { data: rows, meta: (object(meta) ?? alone) as PageMeta };
}

/** How often in a row a page may come again because as many rows as it holds were created in between. */
const mostRepeats = 20;

/** The pages from the first to the last, each without the rows of pages before it. */
export async function* eachPage(
  page: (number: number) => Promise<VerificationPage>,
  seen = new Set<string>(),
  once = false,
): AsyncGenerator<VerificationPage> {
  let before = { codes: "", total: Number.NaN };
  let repeats = 0;
  let shifted = false;
  for (let number = 1, last = false; !last; number += 1) {
    const { data, meta } = await page(number);
    const { current_page, last_page, total } = meta;
    const codes = data.map((row) => row.reference_code).join();
    repeats = codes && codes === before.codes ? repeats + 1 : 0;
    if (repeats > mostRepeats || (repeats && current_page !== number)) throw repeated();
    const fresh = data.filter((row) => !seen.has(row.reference_code));
    if (fresh.length > 0 || seen.size === 0) yield { data: fresh, meta };
    for (const { reference_code } of fresh) seen.add(reference_code);
    // New rows only push others on to later pages. Whatever else moves rows may have moved some past us.
    shifted ||= total < before.total || (fresh.length < data.length && !(total > before.total));
    before = { codes, total };
    last = data.length === 0 || number >= last_page;
  }
  if (shifted && !once) yield* eachPage(page, seen, true);
}

/**
 * The pages from the one with the newest rows on. Which end of the list that is, is not documented: the times of
 * the first page tell. Where the server does not say which page is the last, it is the first that is empty.
 */
export async function* newestPages(
  page: (number: number) => Promise<VerificationPage>,
): AsyncGenerator<VerificationPage> {
  const first = await page(1);
  const last = Number(first.meta.last_page) || Number.POSITIVE_INFINITY;
  const known = Number.isFinite(last);
  const oldestFirst = known && createdAt(first.data[0]) < createdAt(first.data.at(-1));
  for (let step = 0; step < last; step += 1) {
    const number = oldestFirst ? last - step : 1 + step;
    const found = number === 1 ? first : await page(number);
    yield found;
    if (!known && found.data.length === 0) return;
  }
}

function createdAt(row: VerificationListItem | undefined): number {
  return Date.parse(row?.created_at ?? "");
}

function repeated(): UnexpectedResponseError {
  return new UnexpectedResponseError("The list has the same rows on page after page.", {
    code: "unexpected_response",
    operation: "listVerifications",
    status: 200,
    nextStep: "Check that no proxy drops the query of URLs.",
  });
}
