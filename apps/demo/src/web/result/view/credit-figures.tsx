import { useTranslations } from "use-intl";
import type { CreditFigures as Figures } from "../model/credit.ts";
import styles from "./credit-figures.module.css";
import { useFormats } from "./use-formats.ts";
import { VendorText } from "./vendor-text.tsx";

/** The credit history at a glance; figures that are not there are left out. */
export function CreditFigures({ figures }: { readonly figures: Figures }) {
  const t = useTranslations("result.credit.figures");
  const { rupiah, number, percent } = useFormats();
  const written = {
    balance: rupiah,
    limit: rupiah,
    overdue: rupiah,
    utilisation: percent,
    active: number,
    closed: number,
    requested: number,
    providers: number,
  } as const;
  const names = Object.keys(written) as (keyof typeof written)[];
  const shown = names.flatMap((name) => {
    const value = figures[name];
    return value === undefined ? [] : [[name, written[name](value)] as const];
  });
  if (shown.length === 0 && figures.age === undefined) return null;
  return (
    <dl className={styles.figures}>
      {shown.map(([name, text]) => (
        <div key={name} className={styles.figure}>
          <dt>{t(name)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {figures.age && (
        <div className={styles.figure}>
          <dt>{t("age")}</dt>
          <dd>
            <VendorText>{figures.age}</VendorText>
          </dd>
        </div>
      )}
    </dl>
  );
}
