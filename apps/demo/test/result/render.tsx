import type { VerificationDetail } from "@proofylink/client";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { formats } from "../../src/web/language/formats.ts";
import { type Language, languages } from "../../src/web/language/languages.ts";
import { ResultView } from "../../src/web/result/result-view.tsx";

const actions = {
  revealNik: () => Promise.resolve("9999010101900001"),
  loadReport: () => Promise.resolve(new Blob()),
};

function refuse(error: Error): never {
  throw error;
}

/** The result as the portal shows it, as HTML. A text that is missing or does not fit fails. */
export function renderResult(detail: VerificationDetail, language: Language = "en"): string {
  return renderToStaticMarkup(
    <IntlProvider
      locale={language}
      messages={languages[language].messages as typeof languages.en.messages}
      formats={formats}
      timeZone="Asia/Jakarta"
      onError={refuse}
    >
      <ResultView detail={detail} actions={actions} />
    </IntlProvider>,
  );
}
