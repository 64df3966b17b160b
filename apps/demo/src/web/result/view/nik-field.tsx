import { useTranslations } from "use-intl";
import { Button } from "../../design/button.tsx";
import styles from "./nik-field.module.css";
import { shownForMs, useRevealedNik } from "./use-revealed-nik.ts";

/** A NIK, masked until somebody asks for it, and soon again. */
export function NikField({
  masked,
  reveal,
}: {
  readonly masked: string;
  readonly reveal: () => Promise<string>;
}) {
  const t = useTranslations("result.nik");
  const { state, ask, hide } = useRevealedNik(reveal);
  const shown = state.name === "shown";
  return (
    <span className={styles.line}>
      <span className={styles.digits}>{shown ? state.nik : masked}</span>
      <span className={styles.button}>
        <Button
          kind="quiet"
          onClick={shown ? hide : ask}
          aria-disabled={state.name === "asking"}
          aria-label={t(shown ? "hideAll" : "showAll")}
        >
          {t(shown ? "hide" : "show")}
        </Button>
      </span>
      <span className={styles.said} role="status">
        {state.name === "shown" && t("shown", { seconds: `${shownForMs / 1000}` })}
        {state.name === "asking" && t("asking")}
        {state.name === "again" && t("hidden")}
        {state.name === "failed" && t("failed")}
      </span>
    </span>
  );
}
