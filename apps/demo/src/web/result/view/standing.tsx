import { useTranslations } from "use-intl";
import { Notice } from "../../design/notice.tsx";
import type { Result } from "../model/read-result.ts";
import { VendorText } from "./vendor-text.tsx";

/** Where a check stands that has no result, and what that means for the reader. */
export function StandingNotice({ result }: { readonly result: Result }) {
  const t = useTranslations("result.standing");
  const { standing, status } = result;
  switch (standing) {
    case "completed":
      return null;
    case "failed":
      return (
        <Notice tone="bad" title={t("failed")}>
          <Reason failure={result.failure} />
          <p>{t("failedText")}</p>
        </Notice>
      );
    case "stopped":
      return (
        <Notice tone="caution" title={t("stopped")}>
          <p>{t(/^(rejected|expired)$/.test(status) ? (status as "rejected") : "cancelled")}</p>
          {result.failure && <Reason failure={result.failure} />}
        </Notice>
      );
    case "person":
    case "running":
      return (
        <Notice tone="info" title={t(standing)}>
          <p>{t(`${standing}Text`)}</p>
        </Notice>
      );
    case "unknown":
      return (
        <Notice tone="info" title={t("unknown")}>
          <p>{t("unknownText", { status })}</p>
        </Notice>
      );
  }
}

function Reason({ failure }: { readonly failure: string | undefined }) {
  const t = useTranslations("result.standing");
  if (failure === undefined) return <p>{t("noReason")}</p>;
  return <p>{t.rich("reason", { reason: () => <VendorText>{failure}</VendorText> })}</p>;
}
