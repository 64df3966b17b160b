import type { components } from "@proofylink/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeAnalysis } from "../make-analysis.ts";
import { statusCodeOf } from "./collectibility.ts";

type Schemas = components["schemas"];
type Full<T> = T extends readonly (infer Item)[]
  ? Full<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Full<NonNullable<T[Key]>> }
    : T;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const keys = [1, 2, 3, 4, 5];

/** Runs a check on the credit histories of many seeds, scores and dates. */
function onMany(check: (history: Full<Schemas["CreditHistory"]>, now: Date) => void) {
  const now = fc.date({
    min: new Date("2024-01-01"),
    max: new Date("2034-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 100 }), now, (seed, score, now) => {
      const nik = "9999010100900001";
      const { analysis } = makeAnalysis({ verificationTypeId: 1, seed, score, now, nik });
      check(analysis.credit_summary.data as Full<Schemas["CreditHistory"]>, now);
    }),
    { numRuns: 300, examples: [[0, 0, new Date("2024-01-01")]] },
  );
}

test("counts, limits, balances and utilisation of the facilities agree", () => {
  onMany(({ general, facilities }) => {
    const { active_facilities: active, requested_facilities: requested } = facilities;
    const { active: running, closed, requested: asked, total } = general.facilities_count;
    expect(running).toBe(active.length);
    expect(total).toBe(running + closed + asked);
    expect(facilities.summary).toEqual({
      active: running,
      closed,
      requested: asked,
      total_active_limit: sum(active.map(({ limit }) => limit)),
      total_active_balance: sum(active.map(({ balance }) => balance)),
    });
    for (const counts of [facilities.by_facility_type, facilities.by_provider_type]) {
      expect(sum(counts.map(({ count }) => count))).toBe(running + closed);
      expect(sum(counts.map(({ active }) => active))).toBe(running);
    }
    expect(requested.count).toBe(asked);
    expect(requested.items).toHaveLength(asked);
    expect(requested.total_amount).toBe(sum(requested.items.map(({ amount }) => amount)));
    const { total_credit_limit: limit, total_debit_balance: balance } = general.financial_summary;
    expect(limit).toBe(facilities.summary.total_active_limit);
    expect(balance).toBe(facilities.summary.total_active_balance);
    expect(general.quick_stats.utilization_percentage).toBe(Math.round((100 * balance) / limit));
    expect(general.quick_stats.facilities_active).toBe(running);
    for (const facility of active) {
      expect(facility.balance).toBeLessThanOrEqual(facility.limit);
      expect(facility.overdue).toBeLessThanOrEqual(facility.balance);
      expect(facility.overdue > 0).toBe(facility.dpd > 0);
    }
  });
});

test("the months are the twelve before today's, and the statistics count the calendar", () => {
  onMany(({ health }, now) => {
    const calendar = health.payment_calendar;
    const today = now.toISOString().slice(0, 7);
    const index = (period: string) => {
      const [year, month] = period.split("-").map(Number);
      return 12 * year! + month!;
    };
    const distances = calendar.map(({ period }) => index(today) - index(period));
    expect(distances).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const { labels, values } = health.balance_trend;
    expect(values).toHaveLength(12);
    expect(labels.map((label) => label.slice(-2))).toEqual(
      calendar.map(({ period }) => period.slice(2, 4)),
    );
    for (const { dpd, status_code } of calendar) expect(status_code).toBe(statusCodeOf(dpd));
    const count = (code: number) =>
      calendar.filter(({ status_code }) => status_code === code).length;
    const { lancar_percentage, total_months, ...byStatus } = health.payment_statistics;
    expect(Object.values(byStatus)).toEqual(keys.map(count));
    expect(total_months).toBe(12);
    expect(lancar_percentage).toBe(Math.round((100 * count(1)) / 12));
  });
});

test("today's status, the alerts and the trend agree with the calendar and the facilities", () => {
  onMany(({ general, health, facilities }) => {
    const active = facilities.active_facilities;
    const last = health.payment_calendar.at(-1)!;
    const overdue = sum(active.map((facility) => facility.overdue));
    expect(health.current_status).toEqual({
      status: last.status,
      status_code: last.status_code,
      dpd: Math.max(...active.map(({ dpd }) => dpd)),
      overdue_amount: overdue,
    });
    expect(last.dpd).toBe(health.current_status.dpd);
    expect(general.quick_stats.current_payment_status_code).toBe(last.status_code);
    expect(general.financial_summary.total_overdue).toBe(overdue);
    const worst = Math.max(...active.map(({ worst_ever_status_code }) => worst_ever_status_code));
    expect(general.alerts).toMatchObject({
      has_current_overdue: overdue > 0,
      current_overdue_amount: overdue,
      has_historical_default: worst >= 3,
      historical_worst_status_code: worst,
    });
    for (const { status_code } of health.payment_calendar)
      expect(status_code).toBeLessThanOrEqual(worst);
    expect(health.balance_trend.values.at(-1)).toBe(general.financial_summary.total_debit_balance);
    for (const value of health.balance_trend.values)
      expect(value).toBeLessThanOrEqual(general.financial_summary.total_credit_limit);
    for (const { payment_dots, status_code } of active)
      expect(payment_dots.at(-1)?.status_code).toBe(status_code);
  });
});

test("every date but a due date lies before today", () => {
  onMany(({ general, facilities, activities }, now) => {
    const { last_address_update, last_contact_update, last_employment_update } =
      activities.data_changes;
    const dates = [
      ...facilities.active_facilities.map(({ start_date }) => start_date),
      ...facilities.requested_facilities.items.map(({ date }) => date),
      ...[last_address_update, last_contact_update, last_employment_update],
      general.alerts.historical_worst_date,
    ].filter((date) => (date as string | null) !== null);
    const today = now.toISOString().slice(0, 10);
    for (const date of dates) {
      expect(date < today).toBe(true);
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    }
    for (const { due_date } of facilities.active_facilities)
      if ((due_date as string | null) !== null) expect(due_date > today).toBe(true);
  });
});

test("inquiries of a longer time include those of a shorter one, and applications add up", () => {
  onMany(({ activities, facilities }) => {
    const counts = Object.values(activities.inquiry_summary);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThanOrEqual(facilities.requested_facilities.count);
    const { total_requested, total_approved, total_rejected } = activities.application_history;
    expect(total_requested).toBe(total_approved + total_rejected);
  });
});

test("all five collectibilities come up", () => {
  const seen = new Set<number>();
  for (let seed = 0; seed < 400; seed += 1) {
    const now = new Date("2026-02-12T10:23:00Z");
    const { analysis } = makeAnalysis({
      verificationTypeId: 1,
      seed,
      score: seed % 60,
      now,
      nik: "9999010100900001",
    });
    seen.add(analysis.credit_summary.data!.health!.current_status!.status_code!);
  }
  expect([...seen].sort()).toEqual(keys);
});

test("a person whom the bureau does not know has empty lists and no bureau score", () => {
  const now = new Date("2026-02-12T10:23:00Z");
  const { analysis } = makeAnalysis({
    verificationTypeId: 1,
    seed: 1,
    now,
    nik: "9999010100900001",
    creditHistory: false,
  });
  expect(analysis.credit_summary.data).toMatchObject({
    has_history: false,
    general: {
      score: { value: null },
      quick_stats: { utilization_percentage: null, current_payment_status: null },
      facilities_count: { total: 0 },
    },
    health: { payment_calendar: [], payment_statistics: { total_months: 0 } },
    facilities: { active_facilities: [], requested_facilities: { items: [] } },
  });
});
