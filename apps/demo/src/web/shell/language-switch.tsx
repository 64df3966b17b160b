import { useTranslations } from "use-intl";
import { useLanguage } from "../language/language-provider.tsx";
import { type Language, languages } from "../language/languages.ts";
import styles from "./language-switch.module.css";

export function LanguageSwitch() {
  const t = useTranslations("shell");
  const [current, choose] = useLanguage();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t("language")}</legend>
      {(Object.keys(languages) as Language[]).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          className={styles.language}
          onClick={() => choose(language)}
        >
          {languages[language].short}
          <span className="visually-hidden"> {languages[language].name}</span>
        </button>
      ))}
    </fieldset>
  );
}
