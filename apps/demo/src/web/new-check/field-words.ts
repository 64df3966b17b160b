import type { FieldErrors } from "@proofylink/client";
import { useTranslations } from "use-intl";
import type { Draft } from "./draft.ts";

export type DraftField =
  | "id_number"
  | "full_name"
  | "email"
  | "phone_number"
  | "ktp_image"
  | "form_consent"
  | "consent_metadata";

/** The fields in the order of the page. */
export const draftFields: readonly DraftField[] = [
  "id_number",
  "full_name",
  "email",
  "phone_number",
  "ktp_image",
  "consent_metadata",
  "form_consent",
];

/** Says in the reader's language what is wrong with a field that the client refuses. */
export function useFieldWords(draft: Draft, errors: FieldErrors) {
  const t = useTranslations("newCheck.errors");
  return (field: DraftField): string | undefined => {
    // The server's own words, Indonesian mostly, go before ours: it knows more.
    const refused = draft.refused[field]?.join(" ");
    if (refused) return refused;
    const wrong = Object.keys(errors).some((key) => key.split(".")[0] === field);
    if (!wrong) return undefined;
    if (field === "id_number") return nikWords(draft.id_number);
    const value = field in draft ? draft[field as keyof Draft] : undefined;
    return value === "" ? t("missing") : t(field);
  };

  function nikWords(nik: string): string {
    const compact = nik.replace(/[\s.-]/g, "");
    if (compact === "") return t("missing");
    if (/\D/.test(compact)) return t("id_numberLetters");
    if (compact.length === 16) return t("id_numberScenario");
    return t("id_number", { count: compact.length });
  }
}
