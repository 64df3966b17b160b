import { useTranslations } from "use-intl";
import { ProblemError } from "../api.ts";

/** Says in the reader's language what went wrong and what to do. */
export function useProblemText(): (error: unknown) => string {
  const t = useTranslations("problem");
  return (error) => {
    const code = error instanceof ProblemError ? error.problem.code : "internal";
    // A code of a newer client has no words here yet.
    return t.has(code) ? t(code) : t("internal");
  };
}
