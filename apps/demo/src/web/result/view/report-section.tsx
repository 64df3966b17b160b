import { useTranslations } from "use-intl";
import { reportEn } from "../messages/report-en.ts";
import type { NamedList, NamedText, ReportItem } from "../model/report-item.ts";
import type { Meter, ReportSection } from "../model/report-section.ts";
import { inWords } from "../reading/facts.ts";
import { Badge } from "./badge.tsx";
import { Bar } from "./bar.tsx";
import { isNamed } from "./is-named.ts";
import styles from "./report-section.module.css";
import { Part } from "./section.tsx";
import { useFormats, useScalar } from "./use-formats.ts";
import { VendorText } from "./vendor-text.tsx";

/** A section of a report, by the shape of what is in it. */
export function ReportSectionView({ section }: { readonly section: ReportSection }) {
  const name = useFieldName();
  return (
    <Part title={section.title ? <VendorText>{section.title}</VendorText> : name(section.key)}>
      <Texts texts={section.texts} lists={section.lists} />
      {section.meters.length > 0 && <Meters meters={section.meters} />}
      {section.items.length > 0 && (
        <ul className={styles.items}>
          {section.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and the order never changes
            <li key={index} className={styles.item}>
              <Item item={item} />
            </li>
          ))}
        </ul>
      )}
      {section.sections.length > 0 && (
        <div className={styles.inner}>
          {section.sections.map((inner) => (
            <InnerSection key={inner.key} section={inner} />
          ))}
        </div>
      )}
    </Part>
  );
}

function InnerSection({ section }: { readonly section: ReportSection }) {
  const name = useFieldName();
  return (
    <div className={styles.innerSection}>
      <h4 className={styles.innerTitle}>
        {section.title ? <VendorText>{section.title}</VendorText> : name(section.key)}
      </h4>
      <Texts texts={section.texts} lists={section.lists} />
      {section.meters.length > 0 && <Meters meters={section.meters} />}
      {section.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and the order never changes
        <div key={index} className={styles.item}>
          <Item item={item} />
        </div>
      ))}
      {section.sections.map((inner) => (
        <InnerSection key={inner.key} section={inner} />
      ))}
    </div>
  );
}

function Item({ item: { title, badge, texts, lists } }: { readonly item: ReportItem }) {
  const name = useFieldName();
  return (
    <>
      {(title ?? badge) && (
        <p className={styles.head}>
          {title && (
            <strong className={styles.itemTitle}>
              <VendorText>{title}</VendorText>
            </strong>
          )}
          {badge && (
            <Badge tone={badge.tone}>
              <span className="visually-hidden">{name(badge.key)}: </span>
              <VendorText>{badge.text}</VendorText>
            </Badge>
          )}
        </p>
      )}
      <Texts texts={texts} lists={lists} />
    </>
  );
}

function Texts({
  texts,
  lists,
}: {
  readonly texts: readonly NamedText[];
  readonly lists: readonly NamedList[];
}) {
  const name = useFieldName();
  const scalar = useScalar();
  return (
    <>
      {texts.map(({ key, text }) => (
        <p key={`${key} ${text}`} className={styles.text}>
          {key && <span className={styles.name}>{name(key)}: </span>}
          <VendorText>{scalar(text)}</VendorText>
        </p>
      ))}
      {lists.map(({ key, items }) => (
        <div key={key} className={styles.text}>
          <p className={styles.name}>{name(key)}</p>
          <ul className={styles.bullets}>
            {items.map((item) => (
              <li key={item}>
                <VendorText>{item}</VendorText>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Meters({ meters }: { readonly meters: readonly Meter[] }) {
  const t = useTranslations("result.score");
  const { number } = useFormats();
  const name = useFieldName();
  return (
    <ul className={styles.meters}>
      {meters.map(({ key, label, value, max, share }) => (
        <li key={key} className={styles.meter}>
          <span>{label ? <VendorText>{label}</VendorText> : name(key)}</span>
          <span className={styles.value}>
            {max === undefined
              ? number(value)
              : t("points", { points: number(value), max: number(max) })}
          </span>
          <span className={styles.bar}>
            <Bar share={share} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function useFieldName(): (key: string) => string {
  const t = useTranslations("result.report.fields");
  return (key) => (isNamed(reportEn.fields, key) ? t(key) : inWords(key));
}
