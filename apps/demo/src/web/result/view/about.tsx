import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Result } from "../model/read-result.ts";
import type { ResultActions } from "../result-actions.ts";
import styles from "./about.module.css";
import { NikField } from "./nik-field.tsx";
import { Section } from "./section.tsx";
import { useFormats } from "./use-formats.ts";
import { VendorText } from "./vendor-text.tsx";

/** Who is checked, for what and since when. */
export function About({
  result,
  actions,
  children,
}: {
  readonly result: Result;
  readonly actions: ResultActions;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("result.about");
  const { person, typeName, createdAt, updatedAt } = result;
  return (
    <Section title={t("title")}>
      <dl className={styles.list}>
        <Row name={t("name")}>{person.name && <bdi>{person.name}</bdi>}</Row>
        <Row name={t("type")}>{typeName && <TypeName name={typeName} />}</Row>
        <Row name={t("nik")} wide>
          {person.nik && <NikField masked={person.nik} reveal={actions.revealNik} />}
        </Row>
        <Row name={t("phone")}>
          {person.phone && <span className={styles.figures}>{person.phone}</span>}
        </Row>
        <Row name={t("consent")}>{useConsent(result)}</Row>
        <Row name={t("created")}>{createdAt && <Moment at={createdAt} />}</Row>
        <Row name={t("updated")}>{updatedAt && <Moment at={updatedAt} />}</Row>
        <Row name={t("decision")} wide>
          {useDecision(result)}
        </Row>
      </dl>
      {children}
    </Section>
  );
}

interface RowProps {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Row({ name, wide = false, children }: RowProps) {
  if (children === undefined) return null;
  return (
    <div className={wide ? styles.wide : styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Moment({ at }: { readonly at: string }) {
  const { moment } = useFormats();
  return <time dateTime={at}>{moment(at)}</time>;
}

const types: Readonly<Record<string, "employee" | "vehicle" | "customer" | "tenant">> = {
  "Rekrutment/Screening Karyawan": "employee",
  "Screening Sewa Mobil/Motor": "vehicle",
  "Verifikasi Calon Pelanggan/Mitra": "customer",
  "Screening Tenant (Kos/Kontrakan)": "tenant",
};

function TypeName({ name }: { readonly name: string }) {
  const t = useTranslations("result.about.types");
  const known = Object.hasOwn(types, name) ? types[name] : undefined;
  return known ? t(known) : <VendorText>{name}</VendorText>;
}

function useConsent({ consentMethod, standing }: Result): ReactNode {
  const t = useTranslations("result.about");
  // The detail does not tell how consent was given; only who is asked by e-mail is waited for.
  if (consentMethod === "email" || standing === "person") return t("byEmail");
  if (consentMethod === "signed_document") return t("byDocument");
  return consentMethod && <VendorText>{consentMethod}</VendorText>;
}

function useDecision({ decision, standing }: Result): ReactNode {
  const t = useTranslations("result.about");
  if (decision === "approved" || decision === "rejected") return t(`decisions.${decision}`);
  if (decision !== undefined) return <VendorText>{decision}</VendorText>;
  return standing === "completed" ? t("undecided") : undefined;
}
