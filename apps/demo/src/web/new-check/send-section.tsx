import type { InputWarning } from "@proofylink/client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { balanceQuery } from "../shell/balance-query.ts";
import styles from "./send-section.module.css";

export interface SendSectionProps {
  readonly warnings: readonly InputWarning[];
  /** What is missing or wrong, after somebody tried to send it all the same. */
  readonly problems: readonly string[];
  /** A check of this person was refused because there was one already. */
  readonly duplicate: boolean;
  readonly allowDuplicate: boolean;
  readonly onAllowDuplicate: (allowed: boolean) => void;
}

/** What it costs, and the button that spends it. */
export function SendSection(props: SendSectionProps) {
  const t = useTranslations("newCheck.send");
  const errors = useTranslations("newCheck.errors");
  const doubts = new Set(
    props.warnings.map(({ field }) =>
      field === "id_number" || field === "phone_number"
        ? t(`doubt.${field}`)
        : t("doubt.other", { field }),
    ),
  );
  return (
    <div className={styles.send}>
      {props.warnings.length > 0 && (
        <Notice tone="caution" title={t("doubts")}>
          <Lines lines={doubts} />
        </Notice>
      )}
      {props.problems.length > 0 && (
        <Notice tone="bad" title={errors("summary")} announced>
          <Lines lines={props.problems} />
        </Notice>
      )}
      {props.duplicate && (
        <label className={styles.duplicate}>
          <input
            type="checkbox"
            checked={props.allowDuplicate}
            onChange={({ target }) => props.onAllowDuplicate(target.checked)}
          />
          {t("duplicate")}
        </label>
      )}
      <Cost />
      <Button kind="primary" type="submit">
        {t("button")}
      </Button>
    </div>
  );
}

function Cost() {
  const t = useTranslations("newCheck.send");
  const { data } = useQuery(balanceQuery);
  if (!data) return <p className={styles.cost}>{t("costUnknown")}</p>;
  if (data.tokens < 1) return <Notice tone="caution">{t("costNone")}</Notice>;
  return <p className={styles.cost}>{t("cost", { tokens: data.tokens })}</p>;
}

function Lines({ lines }: { readonly lines: Iterable<string> }) {
  return (
    <ul className={styles.lines}>
      {[...lines].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
