import type { ReactNode } from "react";
import styles from "./scroll-area.module.css";

/** Something wider than a phone. It is scrolled by touch, and with the keyboard once it has the focus. */
export function ScrollArea({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={styles.area} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
