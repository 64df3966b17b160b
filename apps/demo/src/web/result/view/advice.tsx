import { useTranslations } from "use-intl";
import type { Advice as AdviceModel, Credibility } from "../model/credibility.ts";
import styles from "./advice.module.css";
import { Badge } from "./badge.tsx";
import { Severity } from "./insights.tsx";
import { Section } from "./section.tsx";
import { useFormats } from "./use-formats.ts";
import { VendorText } from "./vendor-text.tsx";

/** What the person could do for a better score, as the vendor says. */
export function Advice({
  credibility: { advice, potential },
}: {
  readonly credibility: Credibility;
}) {
  const t = useTranslations("result.score");
  const { number } = useFormats();
  if (advice.length === 0 && potential === undefined) return null;
  const lead = potential && { from: number(potential.from), to: number(potential.to) };
  return (
    <Section title={t("advice")} lead={lead && t("potential", lead)}>
      <ol className={styles.list}>
        {advice.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and the order never changes
          <li key={index} className={styles.item}>
            <AdviceText advice={one} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function AdviceText({
  advice: { action, detail, priority, gain },
}: {
  readonly advice: AdviceModel;
}) {
  const t = useTranslations("result.score");
  return (
    <>
      <p className={styles.head}>
        {action && (
          <strong>
            <VendorText>{action}</VendorText>
          </strong>
        )}
        {priority && (
          <Badge tone="plain">
            <Severity word={priority} />
          </Badge>
        )}
      </p>
      {detail && (
        <p>
          <VendorText>{detail}</VendorText>
        </p>
      )}
      {gain && (
        <p className={styles.gain}>
          {t.rich("gain", { gain: () => <VendorText>{gain}</VendorText> })}
        </p>
      )}
    </>
  );
}
