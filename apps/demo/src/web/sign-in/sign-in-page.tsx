import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { api, ProblemError, read } from "../api.ts";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import { ProblemNotice } from "../problem/problem-notice.tsx";
import { LanguageSwitch } from "../shell/language-switch.tsx";
import { sessionQuery } from "./session.ts";
import styles from "./sign-in-page.module.css";

/** Asks for the code that the portal has printed. A link brings it along behind the #, which no server sees. */
export function SignInPage() {
  const t = useTranslations("signIn");
  const shell = useTranslations("shell");
  const title = t("title");
  useEffect(() => {
    document.title = `${title} · ${shell("product")}`;
  }, [title, shell]);
  return (
    <main className={styles.layout}>
      <div className={styles.top}>
        <img src="/icon.svg" alt="" width="40" height="40" />
        <LanguageSwitch />
      </div>
      <Card>
        <h1>{title}</h1>
        <p className={styles.lead}>{t("text")}</p>
        <CodeForm />
      </Card>
    </main>
  );
}

function CodeForm() {
  const t = useTranslations("signIn");
  const [text, setText] = useState("");
  const signIn = useSignIn();
  const another = useMutation({ mutationFn: () => read(api.session.code.$post()) });
  const { mutate, error } = signIn;
  useEffect(() => {
    const code = takeCodeFromAddress();
    if (code) mutate(code);
  }, [mutate]);
  const wrong = error instanceof ProblemError && error.problem.code === "wrong_code";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        mutate(codeIn(text));
      }}
    >
      <TextField
        label={t("code")}
        value={text}
        onChange={setText}
        error={wrong ? t("wrong") : undefined}
        autoComplete="off"
        spellCheck={false}
        required
      />
      {error && !wrong && <ProblemNotice error={error} />}
      <Button kind="primary" type="submit" disabled={signIn.isPending}>
        {t("submit")}
      </Button>
      <Button kind="quiet" onClick={() => another.mutate()}>
        {t("another")}
      </Button>
      {another.isSuccess && (
        <Notice tone="good" announced>
          {t("printed")}
        </Notice>
      )}
      {another.isError && <ProblemNotice error={another.error} />}
    </form>
  );
}

function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => read(api.session.$post({ json: { code } })),
    onSuccess: (state) => client.setQueryData(sessionQuery.queryKey, state),
  });
}

/** A whole link may be pasted too. */
function codeIn(text: string): string {
  return /#code=([\w-]+)/.exec(text)?.[1] ?? text.trim();
}

/** The code behind the #, which is taken out of the address and of the browser's history. */
function takeCodeFromAddress(): string | undefined {
  const code = /^#code=([\w-]+)$/.exec(location.hash)?.[1];
  if (code) history.replaceState(history.state, "", location.pathname + location.search);
  return code;
}
