import { normalizePhoneNumber } from "@proofylink/client";
import { useTranslations } from "use-intl";
import { TextField } from "../design/text-field.tsx";
import type { Draft } from "./draft.ts";
import styles from "./person-fields.module.css";

type PersonField = "id_number" | "full_name" | "email" | "phone_number";

export interface PersonFieldsProps {
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
  /** Somebody has left the field; from then on its errors are shown. */
  readonly onLeave: (field: PersonField) => void;
  readonly errorOf: (field: PersonField) => string | undefined;
}

/** Who is checked. */
export function PersonFields({ draft, onChange, onLeave, errorOf }: PersonFieldsProps) {
  const t = useTranslations("newCheck.person");
  const field = (name: PersonField) => ({
    name,
    label: t(name),
    hint: t(`${name}Hint`),
    value: draft[name],
    onChange: (value: string) => onChange({ [name]: value }),
    onBlur: () => onLeave(name),
    error: errorOf(name),
    // It is another person's data: the browser must not keep it, nor offer the reader's own.
    autoComplete: "off",
  });
  const digits = draft.id_number.replace(/\D/g, "").length;
  const phone = normalizePhoneNumber(draft.phone_number);
  return (
    <div className={styles.fields}>
      <TextField
        {...field("id_number")}
        inputMode="numeric"
        figures
        spellCheck={false}
        seen={digits > 0 ? t("digits", { count: digits }) : undefined}
      />
      <TextField {...field("full_name")} autoCapitalize="characters" spellCheck={false} />
      <TextField {...field("email")} inputMode="email" autoCapitalize="none" spellCheck={false} />
      <TextField
        {...field("phone_number")}
        type="tel"
        seen={phone && phone !== draft.phone_number ? t("sentAs", { value: phone }) : undefined}
      />
    </div>
  );
}
