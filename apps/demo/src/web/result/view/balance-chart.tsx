import { useTranslations } from "use-intl";
import type { TrendPoint } from "../model/balance-trend.ts";
import styles from "./balance-chart.module.css";
import { BalancePicture } from "./balance-picture.tsx";
import { Disclosure } from "./disclosure.tsx";
import { Part } from "./section.tsx";
import { useFormats } from "./use-formats.ts";

/** What was owed, month by month: as a picture, in a sentence and as a table. */
export function BalanceChart({ points }: { readonly points: readonly TrendPoint[] }) {
  const t = useTranslations("result.credit");
  const { month, rupiah } = useFormats();
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const values = points.map(({ value }) => value);
  const text = t("trendText", {
    first: rupiah(first.value),
    from: month(first.period),
    last: rupiah(last.value),
    until: month(last.period),
    highest: rupiah(Math.max(...values)),
    lowest: rupiah(Math.min(...values)),
  });
  return (
    <Part title={t("trend")} lead={text}>
      {points.length > 1 && <BalancePicture points={points} />}
      <Disclosure summary={t("asTable")}>
        <TrendTable points={points} />
      </Disclosure>
    </Part>
  );
}

function TrendTable({ points }: { readonly points: readonly TrendPoint[] }) {
  const t = useTranslations("result.credit");
  const { month, rupiah } = useFormats();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("month")}</th>
          <th scope="col" className={styles.amount}>
            {t("balance")}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ period, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month may come twice
          <tr key={index}>
            <th scope="row">
              <bdi>{month(period)}</bdi>
            </th>
            <td className={styles.amount}>{rupiah(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
