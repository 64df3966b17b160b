import type { ConsentMetadata } from "@proofylink/client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { api, read } from "../api.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import styles from "./consent-section.module.css";
import type { Draft } from "./draft.ts";

export interface OwnConsentProps {
  readonly draft: Draft;
  readonly submissionId: string | undefined;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly error: string | undefined;
}

/**
 * The person agrees on this device. What is evidence of it the server takes from that very request and keeps; this
 * page only shows it.
 */
export function OwnConsent({ draft, submissionId, onChange, error }: OwnConsentProps) {
  const t = useTranslations("newCheck.consent");
  const purpose = useTranslations("newCheck.purpose");
  const agree = useMutation({
    mutationFn: () => recordConsent(submissionId ?? ""),
    onSuccess: (consent) => onChange({ consent }),
  });
  const withdraw = useMutation({
    mutationFn: () => withdrawConsent(submissionId ?? ""),
    onSuccess: () => onChange({ consent: undefined }),
  });
  const { full_name: name, id_number, consent } = draft;
  const ready = submissionId !== undefined && name.trim() !== "" && id_number.trim() !== "";
  return (
    <div className={styles.own}>
      <p>{t("ownText")}</p>
      <p className={styles.statement}>
        {t("ownStatement", {
          name: name.trim() || "…",
          purpose: purpose(`${draft.verification_type_id}hint`),
        })}
      </p>
      {consent ? (
        <Notice tone="good" title={t("recorded")} announced>
          <Record consent={consent} />
          <p>{t("ownChange")}</p>
          <Button onClick={() => withdraw.mutate()}>{t("ownAgain")}</Button>
        </Notice>
      ) : (
        <>
          <Button
            kind="primary"
            disabled={!ready || agree.isPending}
            onClick={() => agree.mutate()}
          >
            {t("ownButton")}
          </Button>
          <p>{ready ? error : t("ownVoid")}</p>
        </>
      )}
      {(agree.error ?? withdraw.error) && <ProblemNotice error={agree.error ?? withdraw.error} />}
    </div>
  );
}

function Record({ consent }: { readonly consent: ConsentMetadata }) {
  const t = useTranslations("newCheck.consent");
  const keys = ["timestamp", "ip_address", "device_type", "browser_info", "os", "user_agent"];
  return (
    <dl className={styles.record}>
      {(keys as (keyof ConsentMetadata)[]).map((key) => (
        <Pair key={key} name={t(key)} value={consent[key]} />
      ))}
    </dl>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function recordConsent(id: string): Promise<ConsentMetadata> {
  const offset_minutes = -new Date().getTimezoneOffset();
  return read(api.submissions[":id"].consent.$put({ param: { id }, json: { offset_minutes } }));
}

function withdrawConsent(id: string) {
  return read(api.submissions[":id"].consent.$delete({ param: { id } }));
}
