// The calendar of all credits writes "2024-07", that of one credit "Jul'24", in Indonesian.
const indonesianMonths = [
  "jan",
  "feb",
  "mar",
  "apr",
  "mei",
  "jun",
  "jul",
  "agu",
  "sep",
  "okt",
  "nov",
  "des",
];

/** A month that both spellings of the vendor come to: "2024-07"; undefined for another text. */
export function monthOf(period: string): string | undefined {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) return period;
  const [, name = "", year = ""] = /^([A-Za-z]{3})[a-z]*['’ ](\d{2})$/.exec(period) ?? [];
  const month = indonesianMonths.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : `20${year}-${String(month).padStart(2, "0")}`;
}
