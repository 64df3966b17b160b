import { useTranslations } from "use-intl";
import { OneByOne } from "../../design/one-by-one.tsx";
import type { Report as ReportModel, Risk, Verdict } from "../model/report.ts";
import { Caution } from "./caution.tsx";
import { Disclosure } from "./disclosure.tsx";
import { FactsList } from "./facts-list.tsx";
import styles from "./report.module.css";
import { ReportSectionView } from "./report-section.tsx";
import { RiskScale } from "./risk-scale.tsx";
import { Section } from "./section.tsx";
import { VendorText } from "./vendor-text.tsx";

/** The report for the purpose of the check, whatever its type. */
export function Report({ read }: { readonly read: () => ReportModel }) {
  const t = useTranslations("result.report");
  const report = read();
  const { risk, verdict, sections, basis } = report;
  return (
    <Section title={t("title")} lead={<Source report={report} />}>
      {(risk ?? verdict) && (
        <div className={styles.summary}>
          {risk && <RiskText risk={risk} />}
          {verdict && <VerdictText verdict={verdict} />}
        </div>
      )}
      <Caution>{t("caution")}</Caution>
      <OneByOne>
        {sections.map((section) => (
          <ReportSectionView key={section.key} section={section} />
        ))}
        {basis.length > 0 && (
          <Disclosure summary={t("basis")}>
            <FactsList facts={basis} />
          </Disclosure>
        )}
      </OneByOne>
    </Section>
  );
}

function Source({ report: { title, provider, date } }: { readonly report: ReportModel }) {
  const t = useTranslations("result.report");
  if (provider === undefined) return title && <VendorText>{title}</VendorText>;
  const inVendorsWords = {
    provider: () => <VendorText>{provider}</VendorText>,
    date: () => <VendorText>{date ?? ""}</VendorText>,
  };
  return (
    <>
      {title && (
        <strong className={styles.title}>
          <VendorText>{title}</VendorText>
        </strong>
      )}
      {t.rich(date === undefined ? "sourceUndated" : "source", inVendorsWords)}
    </>
  );
}

function RiskText({ risk: { label, description, scale, position } }: { readonly risk: Risk }) {
  const t = useTranslations("result.report");
  return (
    <div className={styles.block}>
      <h3 className={styles.name}>{t("risk")}</h3>
      <p className={styles.headline}>
        <VendorText>{label}</VendorText>
      </p>
      {scale.length > 0 && <RiskScale scale={scale} position={position} />}
      {description && (
        <p>
          <VendorText>{description}</VendorText>
        </p>
      )}
    </div>
  );
}

function VerdictText({ verdict: { text, points, notes } }: { readonly verdict: Verdict }) {
  const t = useTranslations("result.report");
  return (
    <div className={styles.block}>
      <h3 className={styles.name}>{t("verdict")}</h3>
      {text && (
        <p className={styles.headline}>
          <VendorText>{text}</VendorText>
        </p>
      )}
      {points.length > 0 && (
        <ul className={styles.points}>
          {points.map((point, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and the order never changes
            <li key={index} className={`${styles.point} ${styles[point.tone]}`}>
              <span className="visually-hidden">{t(`tones.${point.tone}`)}: </span>
              <VendorText>{point.text}</VendorText>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note}>
          <VendorText>{note}</VendorText>
        </p>
      ))}
    </div>
  );
}
