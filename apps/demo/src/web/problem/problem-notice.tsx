import { useTranslations } from "use-intl";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { useProblemText } from "./use-problem-text.ts";

/** Says that something did not work, and offers to try again where that is safe. */
export function ProblemNotice({
  error,
  again,
}: {
  readonly error: unknown;
  readonly again?: () => void;
}) {
  const t = useTranslations("problem");
  const text = useProblemText();
  return (
    <Notice tone="bad" title={t("title")} announced>
      <p>{text(error)}</p>
      {again && <Button onClick={again}>{t("again")}</Button>}
    </Notice>
  );
}
