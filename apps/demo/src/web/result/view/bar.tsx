import styles from "./bar.module.css";

/** A share as a bar. What it says stands beside it as text. */
export function Bar({ share }: { readonly share: number | undefined }) {
  if (share === undefined) return <span className={styles.bar} />;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.filled} width={`${(share * 100).toFixed(1)}%`} height="100%" rx="3" />
    </svg>
  );
}
