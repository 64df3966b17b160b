import type { Proofylink } from "@proofylink/client";
import type { ConnectionOptions } from "./connect.ts";

/** Which verifications `proofylink list` is asked for. */
export interface ListOptions extends ConnectionOptions {
  readonly q?: string | undefined;
  readonly page?: number | undefined;
  readonly perPage?: number | undefined;
  readonly all?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly json?: boolean | undefined;
  readonly jsonl?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

type Row = { readonly reference_code: string };

/** Rows as they arrive. */
export interface Rows extends AsyncIterable<Row> {
  /** How many there are in all; known from the first row on, or at the end of none. */
  readonly total: number;
}

/** One page of rows, or as many pages as `all` or `limit` want. */
export function eachRow(
  { list }: Proofylink["verifications"],
  options: ListOptions,
  signal: AbortSignal,
): Rows {
  const { q, perPage, all, limit = Number.POSITIVE_INFINITY } = options;
  const found = list({ ...(q && { q }), ...(perPage && { per_page: perPage }) }, { signal });
  let total = 0;
  async function* rows(): AsyncGenerator<Row> {
    if (!all && options.limit === undefined) {
      const { data, meta } = await found.page(options.page ?? 1);
      total = meta.total;
      yield* data;
      return;
    }
    let left = limit;
    for await (const { data, meta } of found.pages()) {
      total = meta.total;
      yield* data.slice(0, left);
      left -= data.length;
      if (left <= 0) return;
    }
  }
  return {
    get total() {
      return total;
    },
    [Symbol.asyncIterator]: rows,
  };
}
