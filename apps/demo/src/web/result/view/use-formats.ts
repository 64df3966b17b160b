import { useFormatter, useTranslations } from "use-intl";
import type { NamedText } from "../model/report-item.ts";

const dayOnly = { dateStyle: "medium", timeZone: "UTC" } as const;
const monthOnly = { month: "short", year: "numeric", timeZone: "UTC" } as const;
const rupiah = { style: "currency", currency: "IDR", currencyDisplay: "narrowSymbol" } as const;

/** Numbers, money and times as the reader's language writes them; what is none is shown as it came. */
export function useFormats() {
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  const dated = (text: string, iso: string, write: (at: number) => string) => {
    const at = Date.parse(iso);
    return Number.isNaN(at) ? text : write(at);
  };
  return {
    number,
    /** Whole rupiah. */
    rupiah: (value: number) => format.number(value, { ...rupiah, maximumFractionDigits: 0 }),
    /** Rupiah for an axis: "Rp 480 jt". */
    shortRupiah: (value: number) =>
      format.number(value, { ...rupiah, notation: "compact", maximumFractionDigits: 1 }),
    /** Of a value in percent. */
    percent: (value: number) =>
      format.number(value / 100, { style: "percent", maximumFractionDigits: 1 }),
    /** A moment in the reader's own time zone. */
    moment: (text: string) =>
      /^\d{4}-\d\d-\d\dT/.test(text)
        ? dated(text, text, (at) => format.dateTime(at, "zoned"))
        : text,
    /** A day, which is the same in every time zone. */
    day: (text: string) =>
      /^\d{4}-\d\d-\d\d$/.test(text)
        ? dated(text, text, (at) => format.dateTime(at, dayOnly))
        : text,
    /** A month such as "2024-07". */
    month: (period: string) =>
      /^\d{4}-\d\d$/.test(period)
        ? dated(period, `${period}-01`, (at) => format.dateTime(at, monthOnly))
        : period,
  };
}

/** Whatever an answer can hold at the end of a path, in the reader's language. */
export function useScalar(): (value: NamedText["text"]) => string {
  const t = useTranslations("result");
  const { number } = useFormats();
  return (value) => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    return typeof value === "number" ? number(value) : value;
  };
}
