import type { Fact } from "../reading/facts.ts";
import styles from "./facts-list.module.css";
import { useScalar } from "./use-formats.ts";

/** Names and values of which only the place is known. */
export function FactsList({ facts }: { readonly facts: readonly Fact[] }) {
  const scalar = useScalar();
  return (
    <dl className={styles.facts}>
      {facts.map(({ path, value }, index) => (
        // Nothing else tells two facts of one name apart, and the list never changes its order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className={styles.fact}>
          <dt>
            <bdi>{path.join(" › ")}</bdi>
          </dt>
          <dd>
            <bdi>{scalar(value)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
