import type { VerificationDetail } from "@proofylink/client";
import { isFinal } from "@proofylink/client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { Link } from "wouter";
import { Page } from "../design/page.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { ResultView } from "../result/result-view.tsx";
import { balanceQuery } from "../shell/balance-query.ts";
import { ErrorBoundary } from "../shell/error-boundary.tsx";
import { Loading } from "../shell/loading.tsx";
import { useSandbox } from "../sign-in/session.ts";
import { StatusBadge, useStatusName } from "../status/status-badge.tsx";
import { useFollowing } from "../status/use-following.ts";
import { actionsFor, checkQuery } from "./check-query.ts";
import { Mails } from "./mails.tsx";

/** One check: where it stands, what the person was asked, and the result. */
export function CheckPage({ code }: { readonly code: string }) {
  const t = useTranslations("check");
  const { data: detail, error, refetch } = useQuery(checkQuery(code));
  const lost = useLiveStatus(code, detail);
  const status = detail?.verification.status;
  return (
    <Page title={t("title", { code })} aside={status && <StatusBadge status={status} />}>
      <p>
        <Link to="/checks">{t("back")}</Link>
      </p>
      {error && <ProblemNotice error={error} again={refetch} />}
      {lost && <ProblemNotice error={lost} again={refetch} />}
      {detail ? <Detail code={code} detail={detail} /> : !error && <Loading />}
    </Page>
  );
}

function Detail({ code, detail }: { readonly code: string; readonly detail: VerificationDetail }) {
  const actions = useMemo(() => actionsFor(code), [code]);
  const sandbox = useSandbox();
  const { status } = detail.verification;
  return (
    <>
      <Announcement status={status} />
      {sandbox && !isFinal(status) && <Mails code={code} status={status} />}
      <ErrorBoundary>
        <ResultView detail={detail} actions={actions} />
      </ErrorBoundary>
    </>
  );
}

/** Each new status is read out. */
function Announcement({ status }: { readonly status: string }) {
  const t = useTranslations("check");
  const name = useStatusName()(status);
  return (
    <p className="visually-hidden" role="status">
      {t("now", { status: name })}
    </p>
  );
}

/** Follows a check until it is final. @returns The code of the problem that ended the following. */
function useLiveStatus(code: string, detail: VerificationDetail | undefined): string | undefined {
  const client = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const going = detail !== undefined && !isFinal(detail.verification.status);
  const { queryKey } = checkQuery(code);
  useFollowing(going ? [code] : [], {
    onStatus: (_, status) => {
      // A final status comes with the rest of the detail.
      if (isFinal(status)) return;
      client.setQueryData(
        queryKey,
        (old: VerificationDetail | undefined) =>
          old && { ...old, verification: { ...old.verification, status } },
      );
    },
    onFinal: () => {
      void client.invalidateQueries({ queryKey });
      void client.invalidateQueries({ queryKey: ["history"] });
      void client.invalidateQueries(balanceQuery);
    },
    onProblem: setProblem,
  });
  return problem;
}
