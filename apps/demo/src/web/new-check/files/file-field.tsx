import { type ReactNode, useEffect, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../design/button.tsx";
import styles from "./file-field.module.css";
import { useFileSize } from "./file-size.ts";

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly preview: string;
  /** Kinds to offer; what the file really is, the client looks up in its first bytes. */
  readonly accept: string;
  /** In bytes. */
  readonly limit: number;
  readonly file: Blob | undefined;
  readonly onChange: (file: Blob | undefined) => void;
  /** The client refuses the file, or there is none where one is needed. */
  readonly error: string | undefined;
  /** More things to do, beside the choice. */
  readonly children?: ReactNode;
}

/** A file with its preview, looked at before it goes anywhere. */
export function FileField(props: FileFieldProps) {
  const { label, hint, accept, limit, file, onChange, error, children } = props;
  const t = useTranslations("newCheck.file");
  const id = useId();
  const words = useFileWords(file, limit, error);
  return (
    <div className={styles.field}>
      <Preview file={file} name={props.preview} />
      <div className={styles.side}>
        <span id={`${id}-label`} className={styles.label}>
          {label}
        </span>
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
        <div className={styles.actions}>
          <span className={styles.choose}>
            {file ? t("change") : t("choose")}
            <input
              type="file"
              accept={accept}
              aria-labelledby={`${id}-label`}
              aria-describedby={`${id}-hint ${id}-below`}
              aria-invalid={error !== undefined}
              onChange={({ target }) => {
                const chosen = target.files?.[0];
                if (chosen) onChange(chosen);
                // The same file may be chosen again after it was changed.
                target.value = "";
              }}
            />
          </span>
          {file && <Button onClick={() => onChange(undefined)}>{t("remove")}</Button>}
          {children}
        </div>
        <span
          id={`${id}-below`}
          className={`${styles.below} ${error ? styles.error : styles.good}`}
          aria-live="polite"
        >
          {words}
        </span>
      </div>
    </div>
  );
}

function useFileWords(file: Blob | undefined, limit: number, error: string | undefined) {
  const t = useTranslations("newCheck.file");
  const size = useFileSize();
  if (!file) return error;
  if (!error) {
    return t("size", {
      kind: file.type.split("/").at(-1)?.toUpperCase() ?? "",
      size: size(file.size),
    });
  }
  if (file.size === 0) return t("empty");
  if (file.size > limit) return t("tooLarge", { size: size(file.size), limit: size(limit) });
  return t("unusable");
}

function Preview({ file, name }: { readonly file: Blob | undefined; readonly name: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!file?.type.startsWith("image/")) return setUrl(undefined);
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <div className={styles.frame}>
      {url ? <img src={url} alt={name} /> : <span>{file ? "PDF" : name}</span>}
    </div>
  );
}
