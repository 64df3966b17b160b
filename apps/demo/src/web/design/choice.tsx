import { useId } from "react";
import styles from "./choice.module.css";

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly hint: string;
}

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** The legend stands above as a heading already. @default false */
  readonly legendHidden?: boolean;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with what it means. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, legendHidden = false, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className={legendHidden ? "visually-hidden" : styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-describedby={`${name}-${option.value}`}
            />
            <span className={styles.name}>{option.name}</span>
            <span id={`${name}-${option.value}`} className={styles.hint}>
              {option.hint}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
