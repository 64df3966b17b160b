import { type ReactNode, useId } from "react";
import styles from "./card.module.css";

/** A surface that holds what belongs together; with a title it is a region of its own. */
export function Card({
  title,
  children,
}: {
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  if (!title) return <div className={styles.card}>{children}</div>;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
