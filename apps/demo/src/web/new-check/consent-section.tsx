import { useTranslations } from "use-intl";
import { Button } from "../design/button.tsx";
import { Choice } from "../design/choice.tsx";
import styles from "./consent-section.module.css";
import type { ConsentRoute, Draft } from "./draft.ts";
import { FileField } from "./files/file-field.tsx";
import { OwnConsent } from "./own-consent.tsx";

const limit = 10_485_760;
const routes = ["email", "own", "uploaded"] as const satisfies readonly ConsentRoute[];

export interface ConsentSectionProps {
  readonly draft: Draft;
  readonly submissionId: string | undefined;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly errorOf: (field: "consent_metadata" | "form_consent") => string | undefined;
  readonly specimens: boolean;
}

/** How the person agrees: each way asks for something else. */
export function ConsentSection(props: ConsentSectionProps) {
  const { draft, onChange } = props;
  const t = useTranslations("newCheck.consent");
  return (
    <>
      <Choice
        legend={t("legend")}
        options={routes.map((value) => ({ value, name: t(value), hint: t(`${value}Hint`) }))}
        value={draft.route}
        onChange={(route) => onChange({ route })}
      />
      {draft.route === "email" && <p className={styles.text}>{t("emailText")}</p>}
      {draft.route === "own" && <OwnConsent {...props} error={props.errorOf("consent_metadata")} />}
      {draft.route === "uploaded" && <UploadedConsent {...props} />}
    </>
  );
}

function UploadedConsent({ draft, onChange, errorOf, specimens }: ConsentSectionProps) {
  const t = useTranslations("newCheck.consent");
  return (
    <FileField
      label={t("formLabel")}
      hint={t("formHint")}
      preview={t("formPreview")}
      accept="application/pdf,image/jpeg,image/png"
      limit={limit}
      file={draft.form_consent}
      onChange={(form_consent) => onChange({ form_consent })}
      error={errorOf("form_consent")}
    >
      {specimens && !draft.form_consent && (
        <Button
          onClick={async () => {
            const { drawConsentForm } = await import("./sandbox/specimens.ts");
            onChange({ form_consent: await drawConsentForm() });
          }}
        >
          {t("specimenForm")}
        </Button>
      )}
    </FileField>
  );
}
