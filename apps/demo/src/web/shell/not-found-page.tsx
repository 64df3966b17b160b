import { useTranslations } from "use-intl";
import { ButtonLink } from "../design/button.tsx";
import { Page } from "../design/page.tsx";

export function NotFoundPage() {
  const t = useTranslations("shell");
  return (
    <Page title={t("notFoundTitle")} lead={t("notFoundText")}>
      <p>
        <ButtonLink to="/checks">{t("toHistory")}</ButtonLink>
      </p>
    </Page>
  );
}
