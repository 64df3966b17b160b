import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../design/button.tsx";
import type { ResultActions } from "../result-actions.ts";
import styles from "./downloads.module.css";
import { saveFile } from "./save-file.ts";
import { Part } from "./section.tsx";

type Kind = Parameters<ResultActions["loadReport"]>[0];
type Progress = "idle" | "loading" | "done" | "failed";

/** The reports of a completed check, and this page on paper. */
export function Downloads({
  code,
  loadReport,
}: {
  readonly code: string;
  readonly loadReport: ResultActions["loadReport"];
}) {
  const t = useTranslations("result.downloads");
  return (
    <div className={styles.downloads}>
      <Part title={t("title")}>
        <div className={styles.buttons}>
          <Download kind="proofylink" code={code} loadReport={loadReport} />
          <Download kind="credit" code={code} loadReport={loadReport} />
          <Button kind="quiet" onClick={() => print()}>
            {t("print")}
          </Button>
        </div>
      </Part>
    </div>
  );
}

function Download({
  kind,
  code,
  loadReport,
}: {
  readonly kind: Kind;
  readonly code: string;
  readonly loadReport: ResultActions["loadReport"];
}) {
  const t = useTranslations("result.downloads");
  const [progress, setProgress] = useState<Progress>("idle");
  const load = async () => {
    if (progress === "loading") return;
    setProgress("loading");
    try {
      saveFile(await loadReport(kind), `${code}-${kind}.pdf`);
      setProgress("done");
    } catch {
      setProgress("failed");
    }
  };
  return (
    <div>
      <Button onClick={load} aria-disabled={progress === "loading"}>
        {t(kind)}
      </Button>
      <p className={`${styles.said} ${styles[progress]}`} role="status">
        {progress !== "idle" && t(progress)}
      </p>
    </div>
  );
}
