import { useTranslations } from "use-intl";
import type { PaymentCalendar, PaymentCell, PaymentRow } from "../model/payment-calendar.ts";
import { Code, CodeBox, useCodeName } from "./code.tsx";
import styles from "./payment-calendar-table.module.css";
import { ScrollArea } from "./scroll-area.tsx";
import { Part } from "./section.tsx";
import { useFormats } from "./use-formats.ts";
import { VendorText } from "./vendor-text.tsx";

/** Months × credits. The digit says what the colour says. */
export function PaymentCalendarTable({ calendar }: { readonly calendar: PaymentCalendar }) {
  const t = useTranslations("result.credit");
  const { periods, rows } = calendar;
  if (periods.length === 0) return null;
  return (
    <Part title={t("calendar")} lead={t("calendarText")}>
      <ScrollArea label={t("calendar")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("credit")}</th>
              {periods.map((period) => (
                <th key={period} scope="col" className={styles.month}>
                  <Month period={period} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two credits may have one name
              <Row key={index} row={row} periods={periods} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <ul className={styles.legend}>
        {[1, 2, 3, 4, 5].map((code) => (
          <li key={code}>
            <Code code={code} status={undefined} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Month({ period }: { readonly period: string }) {
  const { month } = useFormats();
  return <bdi>{month(period)}</bdi>;
}

function Row({ row, periods }: { readonly row: PaymentRow; readonly periods: readonly string[] }) {
  const t = useTranslations("result.credit");
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.name ? <VendorText>{row.name}</VendorText> : t("allCredits")}
      </th>
      {periods.map((period) => (
        <td key={period}>
          <Cell cell={row.cells.get(period)} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell }: { readonly cell: PaymentCell | undefined }) {
  const t = useTranslations("result.credit");
  const codeName = useCodeName();
  if (cell?.code === undefined) {
    const status = cell?.status;
    return status ? (
      <VendorText>{status}</VendorText>
    ) : (
      <>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t("noEntry")}</span>
      </>
    );
  }
  const { code, status, daysPastDue } = cell;
  const late = daysPastDue ? t("daysPastDue", { days: daysPastDue }) : undefined;
  const words = [codeName(code) ?? status, late].filter(Boolean).join(", ");
  return (
    <span title={words}>
      <CodeBox code={code} />
      <span className="visually-hidden"> {words}</span>
    </span>
  );
}
