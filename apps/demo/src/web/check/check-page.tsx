import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Page } from "../design/page.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { ResultView } from "../result/result-view.tsx";
import { ErrorBoundary } from "../shell/error-boundary.tsx";
import { Loading } from "../shell/loading.tsx";
import { StatusBadge } from "../status/status-badge.tsx";
import { actionsFor, checkQuery } from "./check-query.ts";

/** One check: where it stands, and its result. */
export function CheckPage({ code }: { readonly code: string }) {
  const t = useTranslations("check");
  const { data: detail, error, refetch } = useQuery(checkQuery(code));
  const actions = useMemo(() => actionsFor(code), [code]);
  return (
    <Page
      title={t("title", { code })}
      aside={detail && <StatusBadge status={detail.verification.status} />}
    >
      {error && <ProblemNotice error={error} again={refetch} />}
      {detail ? (
        <ErrorBoundary>
          <ResultView detail={detail} actions={actions} />
        </ErrorBoundary>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}
