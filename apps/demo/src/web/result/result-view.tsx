import type { VerificationDetail } from "@proofylink/client";
import { useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { Notice } from "../design/notice.tsx";
import { OneByOne } from "../design/one-by-one.tsx";
import { readResult } from "./model/read-result.ts";
import { stagesOf } from "./model/stages.ts";
import type { ResultActions } from "./result-actions.ts";
import styles from "./result-view.module.css";
import { About } from "./view/about.tsx";
import { Advice } from "./view/advice.tsx";
import { Credit } from "./view/credit.tsx";
import { Downloads } from "./view/downloads.tsx";
import { Insights } from "./view/insights.tsx";
import { OtherDetails } from "./view/other-details.tsx";
import { Pillars } from "./view/pillars.tsx";
import { Report } from "./view/report.tsx";
import { Score } from "./view/score.tsx";
import { StageLine } from "./view/stage-line.tsx";
import { StandingNotice } from "./view/standing.tsx";
import { useOpenOnPaper } from "./view/use-open-on-paper.ts";

export type { ResultActions } from "./result-actions.ts";

export interface ResultViewProps {
  readonly detail: VerificationDetail;
  readonly actions: ResultActions;
}

/** Where a check stands and what it found, whatever the answer holds. */
export function ResultView({ detail, actions }: ResultViewProps) {
  const t = useTranslations("result.standing");
  const page = useRef<HTMLDivElement>(null);
  useOpenOnPaper(page);
  const result = useMemo(() => readResult(detail), [detail]);
  const { standing, status, credibility, credit, report } = result;
  const empty = !(credibility ?? credit ?? report);
  return (
    <div ref={page} className={styles.result}>
      <StageLine stages={stagesOf(status)} />
      <StandingNotice result={result} />
      {standing === "completed" && empty && <Notice tone="caution" title={t("empty")} />}
      <OneByOne>
        <div className={styles.top}>
          {credibility && <Score credibility={credibility} />}
          <About result={result} actions={actions}>
            {standing === "completed" && (
              <Downloads code={result.code} loadReport={actions.loadReport} />
            )}
          </About>
        </div>
        {credibility && <Pillars pillars={credibility.pillars} />}
        {credibility && <Insights {...credibility} />}
        {report && <Report read={report} />}
        {credit && <Credit read={credit} />}
        {credibility && <Advice credibility={credibility} />}
        <OtherDetails read={result.others} />
      </OneByOne>
    </div>
  );
}
