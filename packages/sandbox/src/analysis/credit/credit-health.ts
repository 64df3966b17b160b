import type { components } from "@proofylink/types";
import type { Random } from "../random.ts";
import { statusCodeOf, statusOf } from "./collectibility.ts";
import type { CreditFile } from "./credit-file.ts";
import type { CreditTotals } from "./totals.ts";

type Schemas = components["schemas"];

/** How the person pays, by month. */
export function creditHealth(
  file: CreditFile,
  totals: CreditTotals,
  random: Random,
): Schemas["CreditHealth"] {
  const { calendar, dpd, overdue } = totals;
  return {
    current_status: { ...statusOf(dpd), dpd, overdue_amount: overdue },
    // The vendor shows these two only null and empty; what else they can be is not known.
    historical_worst: null,
    historical_issues: [],
    payment_calendar: calendar.map((days, month) => ({
      period: file.months[month]!.period,
      ...statusOf(days),
      dpd: days,
    })),
    payment_statistics: paymentStatistics(calendar),
    balance_trend: balanceTrend(file, totals, random),
  };
}

function paymentStatistics(calendar: readonly number[]): Schemas["PaymentStatistics"] {
  const months = (code: number) => calendar.filter((dpd) => statusCodeOf(dpd) === code).length;
  const lancar = months(1);
  return {
    lancar,
    dpk: months(2),
    kurang_lancar: months(3),
    diragukan: months(4),
    macet: months(5),
    total_months: calendar.length,
    lancar_percentage: calendar.length === 0 ? 0 : Math.round((100 * lancar) / calendar.length),
  };
}

/** Walks back from today's balance; it was never above the limits that were open then. */
function balanceTrend(
  { facilities, months }: CreditFile,
  { balance }: CreditTotals,
  random: Random,
): Schemas["BalanceTrend"] {
  if (facilities.length === 0) return { labels: [], values: [] };
  const values = [balance];
  for (let monthsAgo = 2; monthsAgo <= 12; monthsAgo += 1) {
    const open = facilities.filter(({ openedMonthsAgo }) => openedMonthsAgo >= monthsAgo);
    const limit = open.reduce((total, facility) => total + facility.limit, 0);
    const before = 1000 * Math.round((values[0]! * random.int(97, 108)) / 100_000);
    values.unshift(Math.min(limit, before));
  }
  return { labels: months.map(({ label }) => label), values };
}
