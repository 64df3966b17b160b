import { useTranslations } from "use-intl";
import type { Stage } from "../model/stages.ts";
import styles from "./stage-line.module.css";

/** The steps of a check: what is done, what is being done, what is to come. */
export function StageLine({ stages }: { readonly stages: readonly Stage[] }) {
  const t = useTranslations("result.stages");
  if (stages.length === 0) return null;
  return (
    <ol className={styles.line} aria-label={t("title")}>
      {stages.map(({ name, state }) => (
        <li
          key={name}
          className={`${styles.stage} ${styles[state]}`}
          aria-current={state === "current" ? "step" : undefined}
        >
          <span>{t(name)}</span>
          <span className="visually-hidden">, {t(state)}</span>
        </li>
      ))}
    </ol>
  );
}
