import { isFinal, isKnownStatus } from "@proofylink/client";
import { useTranslations } from "use-intl";
import styles from "./status-badge.module.css";

/** A status in the reader's language; one that nobody prepared for in its own word, as still going. */
export function StatusBadge({ status }: { readonly status: string }) {
  const name = useStatusName()(status);
  return <span className={`${styles.badge} ${styles[toneOf(status)]}`}>{name}</span>;
}

/** Names a status. */
export function useStatusName(): (status: string) => string {
  const t = useTranslations("status");
  return (status) => (isKnownStatus(status) ? t(status) : status.replaceAll("_", " "));
}

function toneOf(status: string): string {
  if (status === "completed") return "good";
  if (status === "failed") return "bad";
  if (status === "waiting_confirmation") return "person";
  return isFinal(status) ? "stopped" : "busy";
}
