const shortNames = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split(" ");
const longDate = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeZone: "UTC" });

/** One month, as the credit bureau's parts write it. */
export interface Month {
  /** Year and month, for example 2024-07. */
  readonly period: string;
  /** For charts, for example Jul'24. */
  readonly label: string;
}

/** The month that lies `count` before that of `now`, in UTC. */
export function monthBefore(now: Date, count: number): Month {
  const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1));
  const period = date.toISOString().slice(0, 7);
  return { period, label: `${shortNames[date.getUTCMonth()]}'${period.slice(2, 4)}` };
}

/** The twelve whole months before `now`, oldest first. */
export function twelveMonthsBefore(now: Date): Month[] {
  return Array.from({ length: 12 }, (_, index) => monthBefore(now, 12 - index));
}

/** A date in the month `count` before (or, below 0, after) that of `now`; days 1 to 28 exist in each. */
export function dayInMonthBefore(now: Date, count: number, day: number): string {
  return `${monthBefore(now, count).period}-${String(day).padStart(2, "0")}`;
}

/** The date of `now` in UTC, for example 2026-02-12. */
export function dateOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** For example 12 Februari 2026. */
export function longDateOf(now: Date): string {
  return longDate.format(now);
}

/** Whole months in words, for example "1 tahun 6 bulan". */
export function monthsInWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest} bulan`;
  return rest === 0 ? `${years} tahun` : `${years} tahun ${rest} bulan`;
}
