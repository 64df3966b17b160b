import { type Api, type Reply, startApi, success } from "./start-api.ts";

export interface ListedRow {
  readonly customer_name: string;
  readonly secondsAgo: number;
  /** @default "Rekrutment/Screening Karyawan" */
  readonly verification_type_name?: string;
}

/**
 * A server whose list has these rows, under the reference codes `EMP-<seconds ago>`.
 *
 * @param instead An answer to give instead of the list's; it gets the page and how many requests came before.
 */
export function listOf(
  rows: readonly ListedRow[],
  now: number,
  perPage = 50,
  instead?: (page: number, before: number) => Reply | undefined,
): Promise<Api> {
  const data = rows.map(({ secondsAgo, ...row }) => ({
    reference_code: `EMP-${secondsAgo}`,
    verification_type_name: "Rekrutment/Screening Karyawan",
    status: "processing",
    ...row,
    customer_id_number: "9999********0001",
    created_at: new Date(now - secondsAgo * 1_000).toISOString(),
  }));
  return startApi(({ url }, number) => {
    const page = Number(new URL(url, "http://x").searchParams.get("page"));
    const other = instead?.(page, number - 1);
    if (other) return other;
    return success(data.slice((page - 1) * perPage, page * perPage), {
      meta: { last_page: Math.max(1, Math.ceil(data.length / perPage)) },
    });
  });
}
