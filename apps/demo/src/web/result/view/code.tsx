import { useTranslations } from "use-intl";
import { creditEn } from "../messages/credit-en.ts";
import styles from "./code.module.css";
import { isNamed } from "./is-named.ts";
import { VendorText } from "./vendor-text.tsx";

export interface CodeProps {
  readonly code: number | undefined;
  /** The vendor's word, shown where we have none. */
  readonly status: string | undefined;
}

/** A collectibility: its digit in a box, and its name. */
export function Code({ code, status }: CodeProps) {
  const name = useCodeName()(code);
  return (
    <span className={styles.code}>
      {code !== undefined && <CodeBox code={code} />}
      {name ?? (status && <VendorText>{status}</VendorText>)}
    </span>
  );
}

/** The digit alone; whoever shows it says elsewhere what it stands for. */
export function CodeBox({ code }: { readonly code: number }) {
  return <span className={`${styles.box} ${styles[`c${code}`] ?? ""}`}>{code}</span>;
}

/** What a collectibility is called; undefined for a number that is none. */
export function useCodeName(): (code: number | undefined) => string | undefined {
  const t = useTranslations("result.credit.codes");
  return (code) => {
    const key = `c${code}`;
    return isNamed(creditEn.codes, key) ? t(key) : undefined;
  };
}
