import { useTranslations } from "use-intl";
import { ButtonLink } from "../design/button.tsx";
import styles from "./paging.module.css";

/** The pages before and after, as addresses that can be kept. */
export function Paging({ page, last }: { readonly page: number; readonly last: number }) {
  const t = useTranslations("history");
  if (last <= 1) return null;
  return (
    <nav className={styles.paging} aria-label={t("pages")}>
      {page > 1 ? <ButtonLink to={addressOf(page - 1)}>{t("previous")}</ButtonLink> : <span />}
      <span className={styles.place}>{t("pageOf", { page, last })}</span>
      {page < last ? <ButtonLink to={addressOf(page + 1)}>{t("next")}</ButtonLink> : <span />}
    </nav>
  );
}

function addressOf(page: number): string {
  return page === 1 ? "/checks" : `/checks?page=${page}`;
}
