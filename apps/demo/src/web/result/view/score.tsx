import { useTranslations } from "use-intl";
import type { Credibility } from "../model/credibility.ts";
import { Caution } from "./caution.tsx";
import styles from "./score.module.css";
import { ScoreGauge } from "./score-gauge.tsx";
import { Section } from "./section.tsx";
import { useFormats } from "./use-formats.ts";
import { VendorText } from "./vendor-text.tsx";

/** Score and level, with what must be kept in mind about them. */
export function Score({ credibility }: { readonly credibility: Credibility }) {
  const t = useTranslations("result.score");
  const { moment } = useFormats();
  const { level, label, madeAt } = credibility;
  return (
    <Section title={t("title")} lead={madeAt && t("madeAt", { time: moment(madeAt) })}>
      <div className={styles.score}>
        <ScoreGauge {...credibility} />
        <div className={styles.words}>
          {(level ?? label) !== undefined && (
            <p className={styles.level}>
              {level && (
                <>
                  <span className={styles.levelName}>{t("level")}</span>{" "}
                  <strong className={styles.letter}>
                    <bdi>{level}</bdi>
                  </strong>{" "}
                </>
              )}
              {label && (
                <span className={styles.label}>
                  “<VendorText>{label}</VendorText>”
                </span>
              )}
            </p>
          )}
          <Caution title={t("caution")}>{t("cautionText")}</Caution>
        </div>
      </div>
    </Section>
  );
}
