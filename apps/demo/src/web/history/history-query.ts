import type { VerificationListItem } from "@proofylink/client";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, read } from "../api.ts";

export const rowsPerPage = 20;

export interface HistoryPageData {
  readonly rows: readonly VerificationListItem[];
  readonly total: number;
  readonly lastPage: number;
}

/** One page of the checks, newest first. The word goes in a body: it is somebody's name. */
export const historyQuery = (q: string, page: number) =>
  queryOptions({
    queryKey: ["history", q, page],
    queryFn: async (): Promise<HistoryPageData> => {
      const json = { q, page, per_page: rowsPerPage };
      return (await read(api.checks.search.$post({ json }))) as HistoryPageData;
    },
    placeholderData: keepPreviousData,
  });
