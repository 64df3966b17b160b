import { useTranslations } from "use-intl";
import type { BureauScore, CreditStanding as Standing } from "../model/credit.ts";
import { Caution } from "./caution.tsx";
import { Code } from "./code.tsx";
import styles from "./credit-standing.module.css";
import { Part } from "./section.tsx";
import { useFormats } from "./use-formats.ts";
import { VendorText } from "./vendor-text.tsx";

export interface CreditStandingProps {
  readonly standing: Standing;
  readonly bureauScore: BureauScore | undefined;
}

/** How the person pays, and how the bureau scores that. */
export function CreditStanding({ standing, bureauScore }: CreditStandingProps) {
  return (
    <div className={styles.columns}>
      <Payment standing={standing} />
      {bureauScore && <Bureau score={bureauScore} />}
    </div>
  );
}

function Payment({ standing }: { readonly standing: Standing }) {
  const t = useTranslations("result.credit");
  const { code, status, daysPastDue, worstCode, worstStatus, worstDate } = standing;
  const { overdueNow, defaultedBefore } = standing;
  const { day, rupiah } = useFormats();
  const known = Object.values(standing).some((value) => value !== undefined);
  if (!known) return null;
  return (
    <Part title={t("standing")}>
      <dl className={styles.list}>
        <div>
          <dt>{t("now")}</dt>
          <dd>
            <Code code={code} status={status} />
            {daysPastDue !== undefined && ` · ${t("daysPastDue", { days: daysPastDue })}`}
            {standing.overdue ? ` · ${rupiah(standing.overdue)}` : ""}
          </dd>
        </div>
        {(worstCode ?? worstStatus) !== undefined && (
          <div>
            <dt>{t("worst")}</dt>
            <dd>
              <Code code={worstCode} status={worstStatus} />
              {worstDate && ` · ${day(worstDate)}`}
            </dd>
          </div>
        )}
      </dl>
      <ul className={styles.alerts}>
        {overdueNow !== undefined && <li>{t(overdueNow ? "overdueNow" : "notOverdue")}</li>}
        {defaultedBefore !== undefined && (
          <li>{t(defaultedBefore ? "defaulted" : "notDefaulted")}</li>
        )}
      </ul>
    </Part>
  );
}

function Bureau({
  score: { value, min, max, grade, description },
}: {
  readonly score: BureauScore;
}) {
  const t = useTranslations("result.credit");
  const { number } = useFormats();
  return (
    <Part title={t("bureau")}>
      <p className={styles.bureau}>
        <span className={styles.value}>{number(value)}</span>
        {grade && <span>{t.rich("grade", { grade: () => <VendorText>{grade}</VendorText> })}</span>}
        {description && (
          <span>
            “<VendorText>{description}</VendorText>”
          </span>
        )}
      </p>
      <Caution>
        {min === undefined || max === undefined
          ? t("bureauTextOpen")
          : t("bureauText", { min: number(min), max: number(max) })}
      </Caution>
    </Part>
  );
}
