import { useTranslations } from "use-intl";
import { resultEn } from "../messages/en.ts";
import type { Pillar, PillarPart, Points } from "../model/credibility.ts";
import { inWords } from "../reading/facts.ts";
import { Bar } from "./bar.tsx";
import { Disclosure } from "./disclosure.tsx";
import { FactsList } from "./facts-list.tsx";
import { isNamed } from "./is-named.ts";
import styles from "./pillars.module.css";
import { Section } from "./section.tsx";
import { useFormats } from "./use-formats.ts";

/** What the score is made of. */
export function Pillars({ pillars }: { readonly pillars: readonly Pillar[] }) {
  const t = useTranslations("result.score");
  if (pillars.length === 0) return null;
  return (
    <Section title={t("pillars")}>
      <ul className={styles.pillars}>
        {pillars.map((pillar) => (
          <li key={pillar.key} className={styles.pillar}>
            <PillarLine pillar={pillar} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const { partNames, pillarNames } = resultEn.score;

/** The name of a pillar in the reader's language; another name as it came. */
export function usePillarName(): (key: string) => string {
  const t = useTranslations("result.score.pillarNames");
  return (key) => (isNamed(pillarNames, key) ? t(key) : inWords(key));
}

function PillarLine({ pillar }: { readonly pillar: Pillar }) {
  const name = usePillarName()(pillar.key);
  const row = (
    <span className={styles.row}>
      <h3 className={styles.name}>
        <bdi>{name}</bdi>
      </h3>
      <span className={styles.bar}>
        <Bar share={pillar.share} />
      </span>
      <span className={styles.points}>
        <PointsText points={pillar} />
      </span>
    </span>
  );
  if (pillar.parts.length === 0) return row;
  return (
    <Disclosure summary={row}>
      <ul className={styles.partList}>
        {pillar.parts.map((part) => (
          <li key={part.key}>
            <Part part={part} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Part({ part }: { readonly part: PillarPart }) {
  const t = useTranslations("result.score.partNames");
  return (
    <>
      <p className={styles.part}>
        <bdi>{isNamed(partNames, part.key) ? t(part.key) : inWords(part.key)}</bdi>
        <PointsText points={part} />
      </p>
      {part.facts.length > 0 && <FactsList facts={part.facts} />}
    </>
  );
}

function PointsText({ points: { points, max } }: { readonly points: Points }) {
  const t = useTranslations("result.score");
  const { number } = useFormats();
  if (points === undefined) return "–";
  return max === undefined
    ? number(points)
    : t("points", { points: number(points), max: number(max) });
}
