import { useTranslations } from "use-intl";
import { Notice } from "../../design/notice.tsx";
import { OneByOne } from "../../design/one-by-one.tsx";
import type { Credit as CreditModel } from "../model/credit.ts";
import { Applications } from "./applications.tsx";
import { BalanceChart } from "./balance-chart.tsx";
import { CreditFigures } from "./credit-figures.tsx";
import { CreditStanding } from "./credit-standing.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Facilities } from "./facilities.tsx";
import { FactsList } from "./facts-list.tsx";
import { PaymentCalendarTable } from "./payment-calendar-table.tsx";
import { Section } from "./section.tsx";
import { useFormats } from "./use-formats.ts";

/** What the credit bureau knows of the person. */
export function Credit({ read }: { readonly read: () => CreditModel }) {
  const t = useTranslations("result.credit");
  const credit = read();
  const { day } = useFormats();
  const { asOf, hasHistory, activities } = credit;
  return (
    <Section title={t("title")} lead={asOf && t("asOf", { date: day(asOf) })}>
      <OneByOne>
        {hasHistory === false && (
          <Notice tone="info" title={t("none")}>
            <p>{t("noneText")}</p>
          </Notice>
        )}
        {hasHistory !== false && <CreditFigures figures={credit.figures} />}
        <CreditStanding standing={credit.standing} bureauScore={credit.bureauScore} />
        <PaymentCalendarTable calendar={credit.calendar} />
        <BalanceChart points={credit.trend} />
        <Facilities facilities={credit.facilities} />
        <Applications applications={credit.applications} />
        {activities.length > 0 && (
          <Disclosure summary={t("activities")}>
            <FactsList facts={activities} />
          </Disclosure>
        )}
      </OneByOne>
    </Section>
  );
}
