import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Redirect, useLocation } from "wouter";
import type { SubmissionState } from "../../server/submissions/submission-state.ts";
import { ProblemError } from "../api.ts";
import { Button, ButtonLink } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { Page } from "../design/page.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { useProblemText } from "../problem/use-problem-text.ts";
import { Loading } from "../shell/loading.tsx";
import { OutcomeUnknown } from "./outcome-unknown.tsx";
import { SendingProgress } from "./sending-progress.tsx";
import { submissionQuery } from "./submission-query.ts";
import { useWorkInHand } from "./work-in-hand.tsx";

/** What became of one create. The server alone knows; this page asks it, after a reload as well. */
export function SubmissionPage({ id }: { readonly id: string }) {
  const { sent } = useWorkInHand();
  const uploading = sent?.submissionId === id && sent.share !== undefined;
  const { data, error, refetch } = useQuery({ ...submissionQuery(id), enabled: !uploading });
  if (uploading) return <SendingProgress share={sent.share ?? 0} />;
  if (error) return <Unanswered error={error} again={refetch} />;
  return data ? <Outcome id={id} submission={data} /> : <Loading />;
}

function Outcome({
  id,
  submission,
}: {
  readonly id: string;
  readonly submission: SubmissionState;
}) {
  switch (submission.state) {
    case "open":
      return <NothingSent id={id} />;
    case "sending":
      return <SendingProgress share={1} />;
    case "created":
      return <Created submission={submission} />;
    case "rejected":
      return <Rejected id={id} problem={submission.problem} />;
    case "unknown":
      return <OutcomeUnknown id={id} submission={submission} />;
  }
}

function Created({
  submission,
}: {
  readonly submission: Extract<SubmissionState, { state: "created" }>;
}) {
  const t = useTranslations("submission");
  const { reference_code: code, recovered } = submission;
  const to = `/checks/${encodeURIComponent(code)}`;
  if (!recovered) return <Redirect to={to} replace />;
  return (
    <Page title={t("createdTitle")}>
      <Notice tone="good" announced>
        {t("recovered")}
      </Notice>
      <p>
        <ButtonLink kind="primary" to={to}>
          {t("show", { code })}
        </ButtonLink>
      </p>
    </Page>
  );
}

function Rejected({
  id,
  problem,
}: {
  readonly id: string;
  readonly problem: Extract<SubmissionState, { state: "rejected" }>["problem"];
}) {
  const t = useTranslations("submission");
  const text = useProblemText();
  const fields = Object.values(problem.errors ?? {}).flat();
  return (
    <Page title={t("rejectedTitle")} lead={t("rejectedText")}>
      <Notice tone="bad" announced>
        <p>{text(problem.code)}</p>
        <ul>
          {fields.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </Notice>
      <Again id={id} kept={t("correct")} problem={problem} />
    </Page>
  );
}

function NothingSent({ id }: { readonly id: string }) {
  const t = useTranslations("submission");
  const { sent } = useWorkInHand();
  const kept = sent?.submissionId === id;
  return (
    <Page title={t("openTitle")} lead={t(kept ? "openTextKept" : "openText")}>
      <Again id={id} kept={t("backToForm")} />
    </Page>
  );
}

/** Back to what was filled in, where that is still there; else to an empty form. */
function Again(props: {
  readonly id: string;
  readonly kept: string;
  readonly problem?: Extract<SubmissionState, { state: "rejected" }>["problem"];
}) {
  const t = useTranslations("submission");
  const { sent, takeBack } = useWorkInHand();
  const [, navigate] = useLocation();
  const kept = sent?.submissionId === props.id;
  const go = () => {
    takeBack(props.problem);
    navigate("/checks/new", { replace: true });
  };
  return (
    <Actions>
      {kept ? (
        <Button kind="primary" onClick={go}>
          {props.kept}
        </Button>
      ) : (
        <ButtonLink kind="primary" to="/checks/new">
          {t("again")}
        </ButtonLink>
      )}
    </Actions>
  );
}

function Actions({ children }: { readonly children: ReactNode }) {
  return <p>{children}</p>;
}

function Unanswered({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const t = useTranslations("submission");
  const unknown = error instanceof ProblemError && error.problem.code === "submission_unknown";
  if (!unknown) return <ProblemNotice error={error} again={again} />;
  return (
    <Page title={t("unknownNumberTitle")} lead={t("unknownNumberText")}>
      <Actions>
        <ButtonLink kind="primary" to="/checks">
          {t("toHistory")}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
