import { useFormatter, useTranslations } from "use-intl";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Page } from "../design/page.tsx";
import styles from "./sending-progress.module.css";
import { useWorkInHand } from "./work-in-hand.tsx";

/** How far the upload is, and then that Proofylink is at work. */
export function SendingProgress({ share }: { readonly share: number }) {
  const t = useTranslations("submission");
  const format = useFormatter();
  const { abort } = useWorkInHand();
  const uploading = share < 1;
  const text = uploading
    ? t("uploading", { percent: format.number(share, { style: "percent" }) })
    : t("working");
  return (
    <Page title={t("sendingTitle")}>
      <Card>
        <progress
          className={styles.progress}
          aria-label={t("sendingTitle")}
          {...(uploading ? { value: share, max: 1 } : {})}
        />
        <p className={styles.text} role="status">
          {text}
        </p>
        {uploading && (
          <p>
            <Button onClick={abort}>{t("abort")}</Button>
          </p>
        )}
      </Card>
    </Page>
  );
}
