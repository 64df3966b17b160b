import type { CreditSummary, components } from "@proofylink/types";
import { dateOf, dayInMonthBefore, monthsInWords } from "../calendar.ts";
import type { Person } from "../person.ts";
import type { Random } from "../random.ts";
import { makeBureauScore, noBureauScore } from "./bureau-score.ts";
import { statusOf } from "./collectibility.ts";
import { creditFacilities } from "./credit-facilities.ts";
import type { CreditFile } from "./credit-file.ts";
import { creditHealth } from "./credit-health.ts";
import type { CreditTotals } from "./totals.ts";

type Schemas = components["schemas"];

/** What the credit bureau's part of an analysis is made of. */
export interface CreditSummaryOptions {
  readonly file: CreditFile;
  readonly totals: CreditTotals;
  readonly person: Person;
  /** The credibility score. */
  readonly score: number;
  readonly now: Date;
  readonly random: Random;
}

/** Writes `credit_summary`. */
export function creditSummary(options: CreditSummaryOptions): NonNullable<CreditSummary> {
  const { file, totals, now, random } = options;
  const hasHistory = file.facilities.length > 0;
  return {
    status: "success",
    message: hasHistory ? "Ringkasan kredit contoh tersedia" : "Tidak ada riwayat kredit contoh",
    data: {
      has_history: hasHistory,
      generated_at: now.toISOString(),
      reference_date: dateOf(now),
      general: general(options, hasHistory),
      health: creditHealth(file, totals, random),
      facilities: creditFacilities(file, totals),
      activities: activities(options),
    },
  };
}

function general(
  { file, totals, score, random }: CreditSummaryOptions,
  hasHistory: boolean,
): Schemas["CreditGeneral"] {
  const current = hasHistory ? statusOf(totals.dpd) : { status: null, status_code: null };
  const { facilities, closed, applications } = file;
  return {
    score: hasHistory ? makeBureauScore(score, random) : noBureauScore,
    alerts: alerts(totals, hasHistory),
    quick_stats: {
      total_providers: totals.providers,
      credit_age_months: totals.ageMonths,
      credit_age_formatted: monthsInWords(totals.ageMonths),
      facilities_active: facilities.length,
      current_payment_status: current.status,
      current_payment_status_code: current.status_code,
      utilization_percentage: totals.utilisation,
    },
    facilities_count: {
      total: facilities.length + closed.length + applications.length,
      active: facilities.length,
      closed: closed.length,
      requested: applications.length,
    },
    financial_summary: {
      total_overdue: totals.overdue,
      total_credit_limit: totals.limit,
      total_debit_balance: totals.balance,
    },
  };
}

function alerts({ overdue, worst }: CreditTotals, hasHistory: boolean): Schemas["CreditAlerts"] {
  const { status, status_code } = statusOf(worst.dpd);
  return {
    has_current_overdue: overdue > 0,
    current_overdue_amount: overdue,
    has_historical_default: status_code >= 3,
    historical_worst_status: hasHistory ? status : null,
    historical_worst_status_code: hasHistory ? status_code : null,
    historical_worst_date: worst.period === null ? null : `${worst.period}-01`,
  };
}

function activities({ file, person, now }: CreditSummaryOptions): Schemas["CreditActivities"] {
  const { facilities, closed, applications, rejections } = file;
  const asked = [
    ...applications.map(({ date }) => date),
    ...facilities.map(({ startDate }) => startDate),
  ];
  const within = (months: number) => {
    const since = dayInMonthBefore(now, months, now.getUTCDate());
    return asked.filter((date) => date >= since).length;
  };
  const changed = (changes: number, day: number) =>
    changes === 0 ? null : dayInMonthBefore(now, 2 + changes, day);
  const approved = facilities.length + closed.length;
  return {
    by_provider: [],
    data_changes: {
      address_records: 1 + person.addressChanges,
      contact_records: 1 + person.contactChanges,
      employment_records: 1 + person.jobChanges,
      last_address_update: changed(person.addressChanges, 15),
      last_contact_update: changed(person.contactChanges, 8),
      last_employment_update: changed(person.jobChanges, 3),
    },
    inquiry_summary: {
      count_1_month: within(1),
      count_3_months: within(3),
      count_6_months: within(6),
      count_12_months: within(12),
    },
    recent_inquiries: [],
    application_history: {
      total_requested: approved + rejections,
      total_approved: approved,
      total_rejected: rejections,
    },
  };
}
