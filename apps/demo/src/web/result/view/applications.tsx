import { useTranslations } from "use-intl";
import type { Application, Applications as Model } from "../model/facilities.ts";
import styles from "./applications.module.css";
import { ScrollArea } from "./scroll-area.tsx";
import { Part } from "./section.tsx";
import { useFormats } from "./use-formats.ts";
import { VendorText } from "./vendor-text.tsx";

/** The credits that were asked for. */
export function Applications({ applications }: { readonly applications: Model }) {
  const t = useTranslations("result.credit");
  const { number, rupiah } = useFormats();
  const { count, total, listed } = applications;
  if (listed.length === 0 && !count) return null;
  const texts = [
    count !== undefined && t("applicationsText", { count, listed: number(listed.length) }),
    total !== undefined && t("applicationsSum", { total: rupiah(total) }),
  ];
  return (
    <Part title={t("applications")} lead={texts.filter(Boolean).join(" ")}>
      {listed.length > 0 && (
        <ScrollArea label={t("applications")}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("date")}</th>
                <th scope="col">{t("lender")}</th>
                <th scope="col">{t("kind")}</th>
                <th scope="col" className={styles.amount}>
                  {t("amount")}
                </th>
                <th scope="col">{t("phase")}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nothing tells two applications apart
                <Row key={index} application={one} />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </Part>
  );
}

function Row({ application }: { readonly application: Application }) {
  const { day, rupiah } = useFormats();
  const { date, provider, kind, amount, phase } = application;
  return (
    <tr>
      <td className={styles.date}>{date ? day(date) : "–"}</td>
      <td>{provider ? <VendorText>{provider}</VendorText> : "–"}</td>
      <td>{kind ? <VendorText>{kind}</VendorText> : "–"}</td>
      <td className={styles.amount}>{amount === undefined ? "–" : rupiah(amount)}</td>
      <td>{phase ? <VendorText>{phase}</VendorText> : "–"}</td>
    </tr>
  );
}
