import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Facility } from "../model/facilities.ts";
import { Bar } from "./bar.tsx";
import { Code } from "./code.tsx";
import { Disclosure } from "./disclosure.tsx";
import styles from "./facilities.module.css";
import { FactsList } from "./facts-list.tsx";
import { Part } from "./section.tsx";
import { useFormats } from "./use-formats.ts";
import { VendorText } from "./vendor-text.tsx";

/** The credits that are running. */
export function Facilities({ facilities }: { readonly facilities: readonly Facility[] }) {
  const t = useTranslations("result.credit");
  if (facilities.length === 0) return null;
  return (
    <Part title={t("running")}>
      <ul className={styles.list}>
        {facilities.map((facility, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing tells two credits apart for certain
          <li key={index} className={styles.facility}>
            <FacilityText facility={facility} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function FacilityText({ facility }: { readonly facility: Facility }) {
  const t = useTranslations("result.credit");
  const { rupiah, percent } = useFormats();
  const { provider, kind, limit, balance, used, overdue, facts } = facility;
  const figures: readonly (readonly [string, ReactNode])[] = [
    [t("balance"), balance === undefined ? undefined : rupiah(balance)],
    [t("limit"), limit === undefined ? undefined : rupiah(limit)],
    [t("figures.overdue"), overdue === undefined ? undefined : rupiah(overdue)],
    [t("status"), <Paid key="now" {...facility} />],
    [t("worst"), <Paid key="worst" {...worstOf(facility)} />],
    [
      t("interest"),
      facility.interestRate === undefined ? undefined : percent(facility.interestRate),
    ],
    [t("term"), <Term key="term" facility={facility} />],
  ];
  return (
    <>
      <p className={styles.head}>
        <strong>
          <VendorText>{provider ?? kind ?? "–"}</VendorText>
        </strong>
        {provider && kind && (
          <span className={styles.kind}>
            <VendorText>{kind}</VendorText>
          </span>
        )}
      </p>
      {used !== undefined && (
        <p className={styles.used}>
          <Bar share={used} />
          <span>
            {percent(used * 100)} <span className="visually-hidden">{t("used")}</span>
          </span>
        </p>
      )}
      <dl className={styles.figures}>
        {figures.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name} className={styles.figure}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {facts.length > 0 && (
        <Disclosure summary={t("details")}>
          <FactsList facts={facts} />
        </Disclosure>
      )}
    </>
  );
}

function worstOf(facility: Facility): PaidProps {
  const { worstCode: code, worstStatus: status, worstDaysPastDue: daysPastDue } = facility;
  return { code, status, daysPastDue };
}

interface PaidProps {
  readonly code: number | undefined;
  readonly status: string | undefined;
  readonly daysPastDue: number | undefined;
}

function Paid({ code, status, daysPastDue }: PaidProps) {
  const t = useTranslations("result.credit");
  if (code === undefined && status === undefined) return "–";
  return (
    <>
      <Code code={code} status={status} />
      {daysPastDue ? ` · ${t("daysPastDue", { days: daysPastDue })}` : ""}
    </>
  );
}

function Term({ facility: { from, until } }: { readonly facility: Facility }) {
  const t = useTranslations("result.credit");
  const { day } = useFormats();
  if (from && until) return t("fromUntil", { from: day(from), until: day(until) });
  if (from) return t("from", { from: day(from) });
  return until ? t("until", { until: day(until) }) : "–";
}
