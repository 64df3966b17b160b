import type { VerificationListItem } from "@proofylink/types";
import type { Core } from "./core.ts";
import type { CallOptions } from "./options.ts";
import type { ListQuery, VerificationPage } from "./pages-read.ts";
import { warn } from "./warn.ts";

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

/** Nothing but what a program needs that never lists: reading and walking are loaded by the first use. */
export function listVerifications(
  core: Core,
  query: ListQuery,
  options: CallOptions | undefined,
): VerificationList {
  if (/(\d[\s.-]*){16}/.test(`${query.q}`)) {
    warn(core.options, "q looks like a NIK, and URLs end in access logs: search by name or code.");
  }
  const page = async (number: number) =>
    (await import("./pages-read.ts")).readPage(core, { ...query, page: number }, options);
  async function* pages(): AsyncGenerator<VerificationPage> {
    yield* (await import("./pages-read.ts")).eachPage(page);
  }
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
