import type { VerificationDetail } from "@proofylink/client";
import { useTranslations } from "use-intl";

/** What the result can ask of the page around it. Both reject with a ProblemError. */
export interface ResultActions {
  /** The whole NIK; the one in the detail is masked. */
  revealNik(): Promise<string>;
  /** A report as PDF, which may take seconds to be made. */
  loadReport(kind: "credit" | "proofylink"): Promise<Blob>;
}

export interface ResultViewProps {
  readonly detail: VerificationDetail;
  readonly actions: ResultActions;
}

/** What a check found. */
export function ResultView({ detail }: ResultViewProps) {
  const t = useTranslations("result");
  const { credibility_score, credibility_level } = detail.verification;
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>{credibility_score === null ? t("none") : `${credibility_score} ${credibility_level}`}</p>
    </section>
  );
}
