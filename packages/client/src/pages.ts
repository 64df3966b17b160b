import type { PageMeta, VerificationListItem } from "@proofylink/types";
import { withoutSeparators } from "./applicant/read-text.ts";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import { UnexpectedResponseError } from "./errors.ts";
import { invalidSetting } from "./invalid-setting.ts";
import { type Json, object } from "./json.ts";
import { operations } from "./operations.ts";
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

/**
 * Verifications, read page by page, by number, while they are iterated; each iteration begins anew, and
 * `break` ends the reading. No row comes twice, and new ones make none of the others be missed; they themselves
 * may come or not. When rows vanish or move meanwhile, the whole list is looked through once more for what that
 * may have hidden.
 *
 * The list is empty when the API answers so, with no rows or with its own "Data not found" (404 or 400). Any
 * other 404 is an error, so a wrong `baseUrl` does not look like an empty list.
 */
export interface VerificationList extends AsyncIterable<VerificationListItem> {
  /**
   * The pages from the first to the last, each without the rows of pages before it. At least one comes, even of
   * an empty list.
   *
   * @throws {UnexpectedResponseError} The server answers the same page for every number.
   * @throws {ProofylinkError}
   */
  pages(): AsyncIterable<VerificationPage>;
  /**
   * One page as the server has it, counted from 1; past the end its `data` is empty.
   *
   * @throws {InvalidInputError} `number` is not a whole number from 1.
   * @throws {ProofylinkError}
   */
  page(number: number): Promise<VerificationPage>;
}

export function listVerifications(
  core: Core,
  query: ListQuery,
  options: CallOptions | undefined,
): VerificationList {
  if (/\d{16}/.test(withoutSeparators(`${query.q}`))) {
    warn(core.options, "q looks like a NIK, and URLs end in access logs: search by name or code.");
  }
  const page = async (number: number) => {
    if (!(Number.isSafeInteger(number) && number > 0)) {
      throw invalidSetting("page", "must be a whole number from 1");
    }
    return readPage(core, { ...query, page: number }, options);
  };
  const pages = () => eachPage(page);
  async function* rows(): AsyncGenerator<VerificationListItem> {
    for await (const { data } of pages()) {
      for (const row of data) {
        options?.signal?.throwIfAborted();
        yield row;
      }
    }
  }
  return { page, pages, [Symbol.asyncIterator]: rows };
}

/** How often in a row a page may come again because as many rows as it holds were created in between. */
const mostRepeats = 20;

async function* eachPage(
  page: (number: number) => Promise<VerificationPage>,
): AsyncGenerator<VerificationPage> {
  const seen = new Set<string>();
  let before = { codes: "", total: Number.NaN };
  let repeats = 0;
  let shifted = false;
  for (let number = 1, walk = 1; ; number += 1) {
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
    if (data.length > 0 && !(number >= last_page)) continue;
    if (!shifted || walk === 2) return;
    walk = 2;
    number = 0;
    before.codes = "";
  }
}

/**
 * The pages from the one with the newest rows on. Which end of the list that is, is not documented: the times of
 * the first page tell.
 */
export async function* newestPages(
  page: (number: number) => Promise<VerificationPage>,
): AsyncGenerator<VerificationPage> {
  const first = await page(1);
  const { last_page } = first.meta;
  const oldestFirst = createdAt(first.data[0]) < createdAt(first.data.at(-1));
  for (let step = 0; step < last_page; step += 1) {
    const number = oldestFirst ? last_page - step : 1 + step;
    yield number === 1 ? first : await page(number);
  }
}

function createdAt(row: VerificationListItem | undefined): number {
  return Date.parse(row?.created_at ?? "");
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
    return pageOf(envelope, query);
  };
  // The vendor's pages call it 400 as well as 404. Of a tenant that does not exist it says something else.
  const readRefusal = ({ status: word, message }: Json, status: number) =>
    /^40[04]$/.test(`${status}`) && word && /^\s*data not found\.?\s*$/i.test(`${message}`)
      ? pageOf({ data: [] }, query)
      : undefined;
  const plan = { operation: "listVerifications", query: { ...query }, read, readRefusal } as const;
  return call(core, plan, options);
}

function pageOf(
  { data, meta }: Json,
  { page, q = null }: { readonly page: number; readonly q?: string | null },
): VerificationPage | undefined {
  // PHP writes a list with gaps as an object.
  const rows = object(data) ? Object.values(data as Json) : data;
  if (!Array.isArray(rows) || !rows.every((row) => object(row)?.reference_code)) return undefined;
  const [per_page, from, to] = [rows.length, null, null];
  const alone = { current_page: page, last_page: page, from, to, per_page, total: per_page };
  return { data: rows, meta: (object(meta) as PageMeta | undefined) ?? { ...alone, path: "", q } };
}

function repeated(): UnexpectedResponseError {
  const [method, pathTemplate] = operations.listVerifications;
  return new UnexpectedResponseError("The list has the same rows on page after page.", {
    code: "unexpected_response",
    operation: "listVerifications",
    method,
    pathTemplate,
    status: 200,
    nextStep: "Check that no proxy drops the query of URLs.",
  });
}
