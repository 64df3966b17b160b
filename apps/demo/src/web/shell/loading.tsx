import { useTranslations } from "use-intl";
import styles from "./loading.module.css";

/** Stands where something will be, as high as most of it. */
export function Loading() {
  const t = useTranslations("shell");
  return (
    <p className={styles.loading} role="status">
      {t("loading")}
    </p>
  );
}
