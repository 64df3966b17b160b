import { useTranslations } from "use-intl";
import { Card } from "../design/card.tsx";
import { Choice } from "../design/choice.tsx";
import { Notice } from "../design/notice.tsx";
import { OneByOne } from "../design/one-by-one.tsx";
import { Page } from "../design/page.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { useProblemText } from "../problem/use-problem-text.ts";
import { ConsentSection } from "./consent-section.tsx";
import type { Draft } from "./draft.ts";
import { PhotoField } from "./files/photo-field.tsx";
import styles from "./new-check-page.module.css";
import { PersonFields } from "./person-fields.tsx";
import { ScenarioChoice } from "./sandbox/scenario-choice.tsx";
import { SendSection } from "./send-section.tsx";
import { useNewCheck } from "./use-new-check.ts";

/** The form for one check, whatever the way of consent. */
export function NewCheckPage() {
  const t = useTranslations("newCheck");
  const form = useNewCheck();
  const { draft, change, errorOf, sandbox } = form;
  return (
    <Page title={t("title")} lead={t("lead")}>
      <form className={styles.form} onSubmit={form.submit} noValidate ref={form.element}>
        {draft.problem && <RefusedBefore code={draft.problem} />}
        <OneByOne>
          <Card title={t("purpose.title")}>
            <PurposeChoice draft={draft} onChange={change} />
          </Card>
          <Card title={t("person.title")}>
            {sandbox && <ScenarioChoice />}
            <PersonFields draft={draft} onChange={change} onLeave={form.leave} errorOf={errorOf} />
          </Card>
          <Card title={t("photo.title")}>
            <PhotoField
              photo={draft.ktp_image}
              onChange={(ktp_image) => change({ ktp_image })}
              error={errorOf("ktp_image")}
              specimens={sandbox}
            />
          </Card>
          <Card title={t("consent.title")}>
            <ConsentSection
              draft={draft}
              submissionId={form.submissionId}
              onChange={change}
              errorOf={errorOf}
              specimens={sandbox}
            />
          </Card>
          <Card title={t("send.title")}>
            {form.numberError && (
              <ProblemNotice error={form.numberError} again={form.retryNumber} />
            )}
            <SendSection
              warnings={form.warnings}
              problems={form.problems}
              duplicate={draft.problem === "duplicate_create"}
              allowDuplicate={draft.allowDuplicate}
              onAllowDuplicate={(allowDuplicate) => change({ allowDuplicate })}
            />
          </Card>
        </OneByOne>
      </form>
    </Page>
  );
}

/** Why the same draft was refused before. */
function RefusedBefore({ code }: { readonly code: string }) {
  const t = useTranslations("newCheck");
  const problem = useTranslations("problem");
  const text = useProblemText();
  return (
    <Notice tone="bad" title={problem("title")}>
      <p>{text(code)}</p>
      <p>{t("restored")}</p>
    </Notice>
  );
}

function PurposeChoice(props: {
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
}) {
  const t = useTranslations("newCheck.purpose");
  const purposes = ["1", "2", "3", "4"] as const;
  return (
    <Choice
      legend={t("title")}
      legendHidden
      options={purposes.map((value) => ({ value, name: t(value), hint: t(`${value}hint`) }))}
      value={`${props.draft.verification_type_id}`}
      onChange={(value) =>
        props.onChange({ verification_type_id: Number(value) as Draft["verification_type_id"] })
      }
    />
  );
}
