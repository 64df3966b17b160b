import type { ReactNode } from "react";
import styles from "./caution.module.css";

/** What the vendor asks to be kept in mind, beside each figure that could be taken for a verdict. */
export function Caution({
  title,
  children,
}: {
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <p className={styles.caution} role="note">
      {title && <strong className={styles.title}>{title}</strong>}
      {children}
    </p>
  );
}
