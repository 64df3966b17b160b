import { queryOptions, useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { api, read } from "../../api.ts";
import { useWorkInHand } from "../../submission/work-in-hand.tsx";
import styles from "./scenario-choice.module.css";

const scenariosQuery = queryOptions({
  queryKey: ["scenarios"],
  queryFn: () => read(api.scenarios.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

const names = ["BUDI", "SITI", "AGUS", "DEWI", "JOKO", "RINA"];

/** Somebody who does not exist. The last digits of the NIK are the scenario's, digits three to six anybody's. */
function somebody(nik: string) {
  const [number = 0] = crypto.getRandomValues(new Uint16Array(1));
  const name = names[number % names.length] ?? "BUDI";
  return {
    id_number: `${nik.slice(0, 2)}${String(number % 10_000).padStart(4, "0")}${nik.slice(6)}`,
    full_name: `${name} CONTOH`,
    email: `${name.toLowerCase()}.contoh@example.com`,
    phone_number: "0812-0000-0001",
  };
}

/** Fills in a person who does not exist; only where a sandbox is behind the portal. */
export function ScenarioChoice() {
  const t = useTranslations("newCheck.scenario");
  const { change } = useWorkInHand();
  const { data: scenarios } = useQuery(scenariosQuery);
  const id = useId();
  const fillIn = (nik: string) => change(somebody(nik));
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{t("label")}</label>
      <select
        id={id}
        className={styles.select}
        value=""
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => target.value && fillIn(target.value)}
      >
        <option value="">{t("choose")}</option>
        {scenarios?.map(({ nik, name, description }) => (
          <option key={nik} value={nik} lang="en">
            {name}: {description}
          </option>
        ))}
      </select>
      <span id={`${id}-hint`} className={styles.hint}>
        {t("hint")}
      </span>
    </div>
  );
}
