import type { VerificationListItem } from "@proofylink/client";
import { useFormatter, useTranslations } from "use-intl";
import { Link } from "wouter";
import { StatusBadge } from "../status/status-badge.tsx";
import styles from "./history-table.module.css";

type Row = VerificationListItem;

export interface HistoryTableProps {
  readonly rows: readonly Row[];
  /** They are of the page before, while the next one is being loaded. */
  readonly old: boolean;
}

/** One check a row. On a narrow page some columns move below others, so that nothing has to be pushed sideways. */
export function HistoryTable({ rows, old }: HistoryTableProps) {
  const t = useTranslations("history");
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${old ? styles.old : ""}`}>
        <caption className="visually-hidden">{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("person")}</th>
            <th scope="col" className={styles.wide}>
              {t("check")}
            </th>
            <th scope="col">{t("status")}</th>
            <th scope="col" className={styles.wide}>
              {t("score")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.reference_code} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow({ row }: { readonly row: Row }) {
  const t = useTranslations("history");
  const { reference_code: code, customer_name, customer_id_number } = row;
  return (
    <tr>
      <td>
        <Link className={styles.name} to={`/checks/${encodeURIComponent(code)}`}>
          {customer_name}
        </Link>
        <span className={`${styles.small} ${styles.figures}`}>{customer_id_number}</span>
        <span className={`${styles.small} ${styles.narrow}`}>{code}</span>
        <CreatedAt row={row} className={styles.narrow} />
      </td>
      <td className={styles.wide}>
        <span className={styles.figures}>{code}</span>
        <span className={styles.small} lang="id">
          {row.verification_type_name}
        </span>
        <CreatedAt row={row} />
      </td>
      <td>
        <StatusBadge status={row.status} />
        <span className={`${styles.small} ${styles.narrow}`}>
          {t("score")} <Score row={row} />
        </span>
      </td>
      <td className={styles.wide}>
        <Score row={row} />
        {row.final_decision && <span className={styles.small}>{row.final_decision}</span>}
      </td>
    </tr>
  );
}

function Score({ row }: { readonly row: Row }) {
  const t = useTranslations("history");
  const { credibility_score: score, credibility_level: level } = row;
  const text = score === null || score === undefined ? t("noScore") : `${score} ${level ?? ""}`;
  return <span className={styles.score}>{text}</span>;
}

function CreatedAt(props: { readonly row: Row; readonly className?: string | undefined }) {
  const t = useTranslations("history");
  const format = useFormatter();
  const at = new Date(props.row.created_at);
  if (Number.isNaN(at.getTime())) return null;
  const time = format.dateTime(at, "moment");
  return (
    <span className={`${styles.small} ${props.className ?? ""}`}>{t("created", { time })}</span>
  );
}
