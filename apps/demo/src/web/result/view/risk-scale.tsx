import styles from "./risk-scale.module.css";
import { VendorText } from "./vendor-text.tsx";

export interface RiskScaleProps {
  readonly scale: readonly string[];
  readonly position: number | undefined;
}

/** The places of a scale with the one that is meant. */
export function RiskScale({ scale, position }: RiskScaleProps) {
  return (
    <ol className={styles.scale}>
      {scale.map((name, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: two places may have one name
          key={index}
          className={index === position ? styles.here : styles.place}
          aria-current={index === position ? "true" : undefined}
        >
          <VendorText>{name}</VendorText>
        </li>
      ))}
    </ol>
  );
}
