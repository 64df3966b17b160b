import { useTranslations } from "use-intl";
import type { Facts } from "../reading/facts.ts";
import { Disclosure } from "./disclosure.tsx";
import { FactsList } from "./facts-list.tsx";
import styles from "./other-details.module.css";

/** What is in the answer and has no other place. */
export function OtherDetails({ read }: { readonly read: () => Facts }) {
  const t = useTranslations("result.others");
  const { shown, cut } = read();
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={t("title")}>
      <p className={styles.text}>{t("text")}</p>
      <FactsList facts={shown} />
      {cut && <p className={styles.text}>{t("cut")}</p>}
    </Disclosure>
  );
}
