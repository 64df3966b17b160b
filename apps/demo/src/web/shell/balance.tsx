import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import styles from "./balance.module.css";
import { balanceQuery } from "./balance-query.ts";

/** The tokens that are left, always in sight. */
export function Balance() {
  const t = useTranslations("shell");
  const format = useFormatter();
  const { data, isError } = useQuery(balanceQuery);
  const figure = data ? format.number(data.tokens) : isError ? t("balanceUnknown") : "–";
  return (
    <p className={styles.balance}>
      {t("balance")} <span className={styles.figure}>{figure}</span>
    </p>
  );
}
