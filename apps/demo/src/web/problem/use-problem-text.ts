import { useTranslations } from "use-intl";
import { ProblemError } from "../api.ts";

/** Says in the reader's language what went wrong and what to do: of an error, or of a problem's code. */
export function useProblemText(): (error: unknown) => string {
  const t = useTranslations("problem");
  return (error) => {
    const code = error instanceof ProblemError ? error.problem.code : error;
    // A code of a newer client has no words here yet.
    return typeof code === "string" && t.has(code as "internal")
      ? t(code as "internal")
      : t("internal");
  };
}
