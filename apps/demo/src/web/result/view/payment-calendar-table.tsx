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
  const { month } = useFormats();
  const words = useCellWords();
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
                  <bdi>{month(period)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two credits may have one name
              <Row key={index} row={row} periods={periods} words={words} />
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

interface RowProps {
  readonly row: PaymentRow;
  readonly periods: readonly string[];
  readonly words: (cell: PaymentCell | undefined) => string;
}

function Row({ row, periods, words }: RowProps) {
  const t = useTranslations("result.credit");
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.name ? <VendorText>{row.name}</VendorText> : t("allCredits")}
      </th>
      {periods.map((period) => {
        const cell = row.cells.get(period);
        return (
          <td key={period} title={words(cell)}>
            {cell?.code === undefined ? (
              <span aria-hidden="true">·</span>
            ) : (
              <CodeBox code={cell.code} />
            )}
            <span className="visually-hidden"> {words(cell)}</span>
          </td>
        );
      })}
    </tr>
  );
}

/** What a month was like, in words. */
function useCellWords(): RowProps["words"] {
  const t = useTranslations("result.credit");
  const codeName = useCodeName();
  return (cell) => {
    const name = codeName(cell?.code) ?? cell?.status ?? t("noEntry");
    return cell?.daysPastDue ? `${name}, ${t("daysPastDue", { days: cell.daysPastDue })}` : name;
  };
}
