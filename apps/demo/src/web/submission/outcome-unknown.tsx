import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { Link } from "wouter";
import type { SubmissionState } from "../../server/submissions/submission-state.ts";
import { api, read } from "../api.ts";
import { Button, ButtonLink } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Notice } from "../design/notice.tsx";
import { Page } from "../design/page.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import styles from "./outcome-unknown.module.css";
import { submissionQuery } from "./submission-query.ts";

type Unknown = Extract<SubmissionState, { state: "unknown" }>;

/** Explains a create whose answer was lost, and looks for it. Nothing on this page creates. */
export function OutcomeUnknown({
  id,
  submission,
}: {
  readonly id: string;
  readonly submission: Unknown;
}) {
  const t = useTranslations("outcomeUnknown");
  const { created } = submission;
  return (
    <Page title={t(created ? "createdTitle" : "title")}>
      <Notice tone="caution">
        <div className={styles.text}>
          <p>{t(created ? "whatCreated" : "what")}</p>
          <p>
            <strong>{t("never")}</strong>
          </p>
        </div>
      </Notice>
      <Search id={id} submission={submission} />
      <Card title={t("adviceTitle")}>
        <ol className={styles.advice}>
          <li>{t("advice1")}</li>
          <li>{t("advice2")}</li>
          <li>{t("advice3")}</li>
        </ol>
      </Card>
    </Page>
  );
}

function Search({ id, submission }: { readonly id: string; readonly submission: Unknown }) {
  const t = useTranslations("outcomeUnknown");
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => read(api.submissions[":id"].search.$post({ param: { id } })),
    onSuccess: (state) => client.setQueryData(submissionQuery(id).queryKey, state),
  });
  const { searching } = submission;
  return (
    <Card>
      <Timeline submission={submission} />
      <div role="status">{searching ? <p>{t("searching")}</p> : <Found {...submission} />}</div>
      {searching && <progress className={styles.progress} aria-label={t("searching")} />}
      {again.error && <ProblemNotice error={again.error} />}
      <div className={styles.actions}>
        <Button kind="primary" disabled={searching} onClick={() => again.mutate()}>
          {t("again")}
        </Button>
        <ButtonLink to="/checks">{t("history")}</ButtonLink>
      </div>
    </Card>
  );
}

function Timeline({ submission }: { readonly submission: Unknown }) {
  const t = useTranslations("outcomeUnknown");
  const format = useFormatter();
  const time = (iso: string) => format.dateTime(new Date(iso), "clock");
  const { window, checkedUntil } = submission;
  return (
    <ol className={styles.steps}>
      <li>{t("stepSent", { time: time(window.from) })}</li>
      <li>{t("stepLost", { time: time(window.to) })}</li>
      {checkedUntil && <li>{t("stepChecked", { time: time(checkedUntil) })}</li>}
    </ol>
  );
}

function Found({ candidates, checkedUntil }: Unknown) {
  const t = useTranslations("outcomeUnknown");
  if (candidates.length === 0) return <p>{t(checkedUntil ? "notFound" : "notRead")}</p>;
  return (
    <>
      <p>{t("candidates")}</p>
      <ul>
        {candidates.map((code) => (
          <li key={code}>
            <Link to={`/checks/${encodeURIComponent(code)}`}>{code}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
