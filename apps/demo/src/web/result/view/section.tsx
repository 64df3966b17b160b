import { type ReactNode, useId } from "react";
import { Card } from "../../design/card.tsx";
import styles from "./section.module.css";

export interface SectionProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function Section({ title, lead, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Card>
        <div className={styles.head}>
          <div>
            <h2 id={id}>{title}</h2>
            {lead && <p className={styles.lead}>{lead}</p>}
          </div>
          {aside}
        </div>
        <div className={styles.parts}>{children}</div>
      </Card>
    </section>
  );
}

/** A smaller part, inside a section. */
export function Part({ title, lead, children }: Omit<SectionProps, "aside">) {
  return (
    <div className={styles.part}>
      <div>
        <h3>{title}</h3>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </div>
  );
}
