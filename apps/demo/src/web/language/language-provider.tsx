import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { IntlProvider } from "use-intl";
import { formats } from "./formats.ts";
import { firstLanguage, keepLanguage, type Language, languages } from "./languages.ts";

const LanguageContext = createContext<readonly [Language, (language: Language) => void]>([
  "id",
  () => {},
]);

/** Puts the texts of one language around the portal. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <LanguageContext value={[language, choose]}>
      <IntlProvider
        locale={language}
        // Types of texts follow the English ones to the letter; id.ts has the same keys.
        messages={languages[language].messages as typeof languages.en.messages}
        formats={formats}
      >
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** The language, and how to choose another. */
export function useLanguage() {
  return use(LanguageContext);
}
