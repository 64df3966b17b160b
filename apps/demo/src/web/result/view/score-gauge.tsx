import { arc } from "d3-shape";
import { useTranslations } from "use-intl";
import styles from "./score-gauge.module.css";
import { useFormats } from "./use-formats.ts";

const [from, to] = [-Math.PI * 0.62, Math.PI * 0.62];
const ring = arc<number>()
  .innerRadius(82)
  .outerRadius(98)
  .cornerRadius(8)
  .startAngle(from)
  .endAngle((share) => from + share * (to - from));
const whole = ring(1) ?? "";

export interface ScoreGaugeProps {
  readonly score: number | undefined;
  readonly max: number;
  readonly share: number | undefined;
}

/** The score as part of its greatest. One colour: a score is no traffic light. */
export function ScoreGauge({ score, max, share }: ScoreGaugeProps) {
  const t = useTranslations("result.score");
  const { number } = useFormats();
  return (
    <div className={styles.gauge}>
      <svg className={styles.ring} viewBox="-100 -100 200 140" aria-hidden="true">
        <path className={styles.whole} d={whole} />
        {share !== undefined && share > 0 && (
          <path className={styles.part} d={ring(Math.max(share, 0.02)) ?? ""} />
        )}
      </svg>
      <p className={styles.words}>
        {score === undefined ? (
          <span className={styles.none}>{t("none")}</span>
        ) : (
          <>
            <span className={styles.score}>{number(score)}</span>
            <span className={styles.of}> {t("of", { max: number(max) })}</span>
          </>
        )}
      </p>
    </div>
  );
}
