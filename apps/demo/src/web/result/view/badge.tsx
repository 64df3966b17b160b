import type { ReactNode } from "react";
import type { Tone } from "../model/tone.ts";
import styles from "./badge.module.css";

/** A word that grades something. Its colour adds nothing that the word does not say. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
