import { useTranslations } from "use-intl";
import { ButtonLink } from "../design/button.tsx";
import styles from "./empty.module.css";

/** No rows: because there are none, none that fit, or none so far back. */
export function Empty({
  searched,
  beyond,
}: {
  readonly searched: boolean;
  readonly beyond: boolean;
}) {
  const t = useTranslations("history");
  if (beyond) {
    return (
      <div className={styles.empty}>
        <h2>{t("beyond")}</h2>
        <ButtonLink to="/checks">{t("toFirst")}</ButtonLink>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <h2>{searched ? t("noneTitle") : t("emptyTitle")}</h2>
      <p className={styles.text}>{searched ? t("noneText") : t("emptyText")}</p>
      {!searched && (
        <ButtonLink kind="primary" to="/checks/new">
          {t("newCheck")}
        </ButtonLink>
      )}
    </div>
  );
}
