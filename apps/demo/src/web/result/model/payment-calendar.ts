import type { OpenObject } from "../reading/open-object.ts";
import { monthOf } from "./month.ts";

/** How somebody paid in a month. */
export interface PaymentCell {
  /** The collectibility, 1 (current) to 5 (loss); another number is shown as it is. */
  readonly code: number | undefined;
  /** The collectibility in the vendor's words. */
  readonly status: string | undefined;
  readonly daysPastDue: number | undefined;
}

export interface PaymentRow {
  /** The credit's provider and kind; undefined for all credits together. */
  readonly name: string | undefined;
  readonly cells: ReadonlyMap<string, PaymentCell>;
}

export interface PaymentCalendar {
  /** Months as "2024-07", oldest first; periods that are no months follow as they came. */
  readonly periods: readonly string[];
  readonly rows: readonly PaymentRow[];
}

/** More would fit no screen; the newest are kept. */
const mostPeriods = 36;

/** Months × credits: all of them together first, then each of which something is known. */
export function readCalendar(
  health: OpenObject,
  facilities: readonly (readonly [name: string, facility: OpenObject])[],
): PaymentCalendar {
  const rows = [
    readRow(undefined, health.objects("payment_calendar")),
    ...facilities.map(([name, facility]) => readRow(name, facility.objects("payment_dots"))),
  ].filter(({ cells }) => cells.size > 0);
  const periods = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const months = periods.filter((period) => monthOf(period) === period).sort();
  const others = periods.filter((period) => monthOf(period) !== period);
  return { periods: [...months, ...others].slice(-mostPeriods), rows };
}

function readRow(name: string | undefined, months: readonly OpenObject[]): PaymentRow {
  const cells = months.flatMap((month): [string, PaymentCell][] => {
    const period = month.text("period");
    if (period === undefined) return [];
    const cell = {
      code: month.number("status_code"),
      status: month.text("status"),
      daysPastDue: month.number("dpd"),
    };
    return [[monthOf(period) ?? period, cell]];
  });
  return { name, cells: new Map(cells) };
}
