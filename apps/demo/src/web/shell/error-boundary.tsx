import { Component, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";

interface Props {
  readonly children: ReactNode;
}

/** Keeps one broken page from blanking the portal. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useTranslations("shell");
  return (
    <Notice tone="bad" title={t("brokenTitle")} announced>
      <p>{t("brokenText")}</p>
      <Button onClick={() => location.reload()}>{t("reload")}</Button>
    </Notice>
  );
}
