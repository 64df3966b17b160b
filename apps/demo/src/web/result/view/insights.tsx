import { useTranslations } from "use-intl";
import type { Insight } from "../model/credibility.ts";
import { toneOfGravity } from "../model/tone.ts";
import { Badge } from "./badge.tsx";
import styles from "./insights.module.css";
import { usePillarName } from "./pillars.tsx";
import { Section } from "./section.tsx";
import { VendorText } from "./vendor-text.tsx";

export interface InsightsProps {
  readonly strengths: readonly Insight[];
  readonly concerns: readonly Insight[];
}

/** What speaks for the person and what calls for attention. */
export function Insights({ strengths, concerns }: InsightsProps) {
  const t = useTranslations("result.score");
  if (strengths.length + concerns.length === 0) return null;
  return (
    <div className={styles.columns}>
      <Section title={t("strengths")}>
        <InsightList insights={strengths} kind="strength" none={t("noStrengths")} />
      </Section>
      <Section title={t("concerns")}>
        <InsightList insights={concerns} kind="concern" none={t("noConcerns")} />
      </Section>
    </div>
  );
}

interface InsightListProps {
  readonly insights: readonly Insight[];
  readonly kind: "strength" | "concern";
  readonly none: string;
}

function InsightList({ insights, kind, none }: InsightListProps) {
  if (insights.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={`${styles.list} ${styles[kind]}`}>
      {insights.map((insight, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and the order never changes
        <li key={index} className={styles.item}>
          <InsightText insight={insight} />
        </li>
      ))}
    </ul>
  );
}

function InsightText({ insight }: { readonly insight: Insight }) {
  const { title, description, pillar, severity } = insight;
  const pillarName = usePillarName();
  return (
    <>
      <p className={styles.title}>
        {title && <VendorText>{title}</VendorText>}
        {severity && (
          <Badge tone={toneOfGravity(severity)}>
            <Severity word={severity} />
          </Badge>
        )}
      </p>
      {description && (
        <p>
          <VendorText>{description}</VendorText>
        </p>
      )}
      {pillar && (
        <p className={styles.pillar}>
          <bdi>{pillarName(pillar)}</bdi>
        </p>
      )}
    </>
  );
}

/** How grave, in the reader's language where it is a word we know. */
export function Severity({ word }: { readonly word: string }) {
  const t = useTranslations("result.score.severities");
  const known = word.toLowerCase();
  return known === "high" || known === "medium" || known === "low" ? (
    t(known)
  ) : (
    <VendorText>{word}</VendorText>
  );
}
