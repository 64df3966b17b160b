import type { Fact } from "../reading/facts.ts";
import type { OpenObject } from "../reading/open-object.ts";
import { readTrend, type TrendPoint } from "./balance-trend.ts";
import { type Applications, type Facility, readApplications, readFacility } from "./facilities.ts";
import { type PaymentCalendar, readCalendar } from "./payment-calendar.ts";

/** The bureau's own score, which is not the credibility score. */
export interface BureauScore {
  readonly value: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly grade: string | undefined;
  readonly description: string | undefined;
}

/** Figures at a glance, in the order they are shown. Money in whole rupiah, shares in percent. */
export interface CreditFigures {
  readonly limit: number | undefined;
  readonly balance: number | undefined;
  readonly utilisation: number | undefined;
  readonly overdue: number | undefined;
  readonly active: number | undefined;
  readonly closed: number | undefined;
  readonly requested: number | undefined;
  readonly providers: number | undefined;
  readonly age: string | undefined;
}

/** How the person pays now, and paid at worst. */
export interface CreditStanding {
  readonly code: number | undefined;
  readonly status: string | undefined;
  readonly daysPastDue: number | undefined;
  readonly overdue: number | undefined;
  readonly worstCode: number | undefined;
  readonly worstStatus: string | undefined;
  readonly worstDate: string | undefined;
  readonly overdueNow: boolean | undefined;
  readonly defaultedBefore: boolean | undefined;
}

export interface Credit {
  /** False when the bureau does not know the person. */
  readonly hasHistory: boolean | undefined;
  readonly asOf: string | undefined;
  readonly bureauScore: BureauScore | undefined;
  readonly figures: CreditFigures;
  readonly standing: CreditStanding;
  readonly calendar: PaymentCalendar;
  readonly trend: readonly TrendPoint[];
  readonly facilities: readonly Facility[];
  readonly applications: Applications;
  /** Inquiries, changes of address and the like. */
  readonly activities: readonly Fact[];
}

/** Reads the credit bureau's part, which its maker wrapped a second time. */
export function readCredit(summary: OpenObject): Credit {
  summary.ignore("status", "message");
  const data = summary.kindOf("data") === "object" ? summary.object("data") : summary;
  const [general, health, facilities] = [
    data.object("general"),
    data.object("health"),
    data.object("facilities"),
  ];
  const running = facilities.objects("active_facilities");
  const calendar = readCalendar(
    health,
    running.map((one) => [nameOf(one), one] as const),
  );
  ignoreRepeated(data, health, facilities);
  return {
    hasHistory: data.flag("has_history"),
    asOf: data.text("reference_date"),
    bureauScore: readBureauScore(general.object("score")),
    figures: readFigures(general),
    standing: readStanding(general, health.object("current_status")),
    calendar,
    trend: readTrend(health.object("balance_trend")),
    facilities: running.map(readFacility),
    applications: readApplications(facilities.object("requested_facilities")),
    activities: data.facts("activities").shown,
  };
}

/** What is shown elsewhere, or can be counted from what is shown. */
function ignoreRepeated(data: OpenObject, health: OpenObject, facilities: OpenObject): void {
  data.ignore("generated_at");
  health.object("payment_statistics").ignore("lancar", "dpk", "kurang_lancar", "diragukan");
  health.object("payment_statistics").ignore("macet", "total_months", "lancar_percentage");
  facilities.object("summary").ignore("active", "closed", "requested");
  facilities.object("summary").ignore("total_active_limit", "total_active_balance");
  for (const list of ["by_facility_type", "by_provider_type"])
    for (const kind of facilities.objects(list)) kind.ignore("type", "count", "active");
}

function nameOf(facility: OpenObject): string {
  const names = [facility.text("provider"), facility.text("facility_type")];
  return names.filter(Boolean).join(", ") || "–";
}

function readBureauScore(score: OpenObject): BureauScore | undefined {
  const value = score.number("value");
  if (value === undefined) {
    score.ignore("min", "max");
    return undefined;
  }
  return {
    value,
    min: score.number("min"),
    max: score.number("max"),
    grade: score.text("grade"),
    description: score.text("source_description"),
  };
}

function readFigures(general: OpenObject): CreditFigures {
  const [money, counts, stats] = [
    general.object("financial_summary"),
    general.object("facilities_count"),
    general.object("quick_stats"),
  ];
  counts.ignore("total");
  stats.ignore("facilities_active", "credit_age_months");
  stats.ignore("current_payment_status", "current_payment_status_code");
  return {
    limit: money.number("total_credit_limit"),
    balance: money.number("total_debit_balance"),
    utilisation: stats.number("utilization_percentage"),
    overdue: money.number("total_overdue"),
    active: counts.number("active"),
    closed: counts.number("closed"),
    requested: counts.number("requested"),
    providers: stats.number("total_providers"),
    age: stats.text("credit_age_formatted"),
  };
}

function readStanding(general: OpenObject, current: OpenObject): CreditStanding {
  const alerts = general.object("alerts");
  const [overdue, alerted] = [
    current.number("overdue_amount"),
    alerts.number("current_overdue_amount"),
  ];
  return {
    code: current.number("status_code"),
    status: current.text("status"),
    daysPastDue: current.number("dpd"),
    overdue: overdue ?? alerted,
    worstCode: alerts.number("historical_worst_status_code"),
    worstStatus: alerts.text("historical_worst_status"),
    worstDate: alerts.text("historical_worst_date"),
    overdueNow: alerts.flag("has_current_overdue"),
    defaultedBefore: alerts.flag("has_historical_default"),
  };
}
