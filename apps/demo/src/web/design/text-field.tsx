import { type ComponentProps, useId } from "react";
import styles from "./text-field.module.css";

type InputProps = Omit<ComponentProps<"input">, "onChange" | "value">;

export interface TextFieldProps extends InputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Looks odd, and is taken all the same. */
  readonly doubt?: string | undefined;
  /** What was understood of the input, when that differs from it. */
  readonly seen?: string | undefined;
  /** The input is a number to be compared digit by digit. */
  readonly figures?: boolean;
}

/** One line of text with its label, its hint, and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const { label, onChange, hint, error, doubt, seen, figures = false, ...input } = props;
  const id = useId();
  const below = error ?? doubt ?? seen;
  const tone = error ? styles.error : doubt ? styles.doubt : styles.seen;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      <input
        {...input}
        id={id}
        className={`${styles.input} ${figures ? styles.figures : ""}`}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== undefined}
        aria-describedby={`${hint ? `${id}-hint ` : ""}${id}-below`}
      />
      <span id={`${id}-below`} className={`${styles.below} ${tone}`} aria-live="polite">
        {below}
      </span>
    </div>
  );
}
