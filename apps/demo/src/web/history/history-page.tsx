import { isFinal } from "@proofylink/client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useSearchParams } from "wouter";
import { ButtonLink } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { Page } from "../design/page.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { balanceQuery } from "../shell/balance-query.ts";
import { Loading } from "../shell/loading.tsx";
import { useFollowing } from "../status/use-following.ts";
import { Empty } from "./empty.tsx";
import { type HistoryPageData, historyQuery } from "./history-query.ts";
import { HistoryTable } from "./history-table.tsx";
import { Paging } from "./paging.tsx";
import { SearchForm } from "./search-form.tsx";
import { useSearchWord } from "./search-word.tsx";

/** All checks, newest first; those that still run change by themselves. */
export function HistoryPage() {
  const t = useTranslations("history");
  const [params] = useSearchParams();
  const page = pageIn(params.get("page"));
  const [q] = useSearchWord();
  const { data, error, refetch, isPlaceholderData } = useQuery(historyQuery(q, page));
  useLiveRows(data);
  return (
    <Page
      title={t("title")}
      aside={
        <ButtonLink kind="primary" to="/checks/new">
          {t("newCheck")}
        </ButtonLink>
      }
    >
      <SearchForm total={data?.total} />
      {error && <ProblemNotice error={error} again={refetch} />}
      {data ? (
        <Rows data={data} page={page} q={q} old={isPlaceholderData} />
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}

function Rows(props: {
  readonly data: HistoryPageData;
  readonly page: number;
  readonly q: string;
  readonly old: boolean;
}) {
  const t = useTranslations("history");
  const { data, page, q, old } = props;
  if (data.rows.length === 0) return <Empty searched={q !== ""} beyond={page > 1} />;
  return (
    <>
      <HistoryTable rows={data.rows} old={old} />
      <Paging page={page} last={data.lastPage} />
      <Notice tone="info">{t("caution")}</Notice>
    </>
  );
}

/** Keeps the rows of checks that still run up to date. */
function useLiveRows(data: HistoryPageData | undefined): void {
  const client = useQueryClient();
  const running = data?.rows.filter((row) => !isFinal(row.status)) ?? [];
  useFollowing(
    running.map((row) => row.reference_code),
    {
      onStatus: (code, status) =>
        client.setQueriesData<HistoryPageData>(
          { queryKey: ["history"] },
          (page) =>
            page && {
              ...page,
              rows: page.rows.map((row) =>
                row.reference_code === code ? { ...row, status } : row,
              ),
            },
        ),
      onFinal: () => {
        void client.invalidateQueries({ queryKey: ["history"] });
        void client.invalidateQueries(balanceQuery);
      },
    },
  );
}

function pageIn(text: string | null): number {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
