import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { useSearchParams } from "wouter";
import { Button } from "../design/button.tsx";
import styles from "./search-form.module.css";
import { useSearchWord } from "./search-word.tsx";

/** The search, and how much it found. */
export function SearchForm({ total }: { readonly total: number | undefined }) {
  const t = useTranslations("history");
  const [q, setWord] = useSearchWord();
  const [text, setText] = useState(q);
  const [, setParams] = useSearchParams();
  const id = useId();
  const search = (word: string) => {
    setText(word);
    setWord(word.trim());
    setParams({});
  };
  return (
    <search className={styles.form}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          search(text);
        }}
      >
        <label className={styles.label} htmlFor={id}>
          {t("search")}
        </label>
        <div className={styles.line}>
          <input
            id={id}
            type="search"
            className={styles.input}
            value={text}
            onChange={({ target }) => setText(target.value)}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
          />
          <Button type="submit">{t("find")}</Button>
          {q && (
            <Button kind="quiet" onClick={() => search("")}>
              {t("all")}
            </Button>
          )}
        </div>
        <span id={`${id}-hint`} className={styles.hint}>
          {t("searchHint")}
        </span>
      </form>
      <p className={styles.found} role="status">
        {total === undefined ? "" : q ? t("foundFor", { total, q }) : t("found", { total })}
      </p>
    </search>
  );
}
