import type { ReactNode } from "react";
import styles from "./notice.module.css";

export interface NoticeProps {
  readonly tone: "info" | "caution" | "bad" | "good";
  readonly title?: string;
  /** Read out at once; for what appears because of what somebody did. @default false */
  readonly announced?: boolean;
  readonly children?: ReactNode;
}

/** Something that must not be overlooked. */
export function Notice({ tone, title, announced = false, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={announced ? "alert" : undefined}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
