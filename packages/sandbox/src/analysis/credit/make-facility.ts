import { dayInMonthBefore, monthBefore } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { FacilityKind } from "./facility-kinds.ts";

/** One credit that is running. Money in whole rupiah. */
export interface Facility {
  readonly id: string;
  readonly kind: FacilityKind;
  readonly limit: number;
  readonly balance: number;
  readonly overdue: number;
  /** What is due each month. */
  readonly installment: number;
  readonly interestRate: number;
  readonly openedMonthsAgo: number;
  readonly startDate: string;
  readonly dueDate: string | null;
  /** Days past due at the end of each of the last twelve months, oldest first; null before it opened. */
  readonly lateness: readonly (number | null)[];
  /** The most days past due there ever were, and the month in which. */
  readonly worst: { readonly dpd: number; readonly period: string | null };
}

/** How the person pays. */
export interface PaymentHistory {
  /** Percent of the limits in use, roughly. */
  readonly utilisation: number;
  readonly lateNow: boolean;
  readonly lateBefore: boolean;
  readonly lateLongAgo: boolean;
}

/** What {@link makeFacility} makes a facility of. */
export interface FacilityOptions {
  readonly kind: FacilityKind;
  /** The first one is more than a year old, so that every calendar is whole, and has what was paid late. */
  readonly index: number;
  readonly history: PaymentHistory;
  readonly now: Date;
  readonly random: Random;
}

/** Makes up one running credit. */
export function makeFacility({ kind, index, history, now, random }: FacilityOptions): Facility {
  const openedMonthsAgo = random.int(index === 0 ? 14 : 3, 72);
  const day = random.int(1, 28);
  const lateness = index === 0 ? latenessOf(history, random) : onTime(openedMonthsAgo);
  const limit = 500_000 * random.int(...kind.limitSteps);
  const used = Math.min(100, Math.max(1, history.utilisation + random.int(-4, 4)));
  const balance = Math.max(100_000, thousands((limit * used) / 100));
  const installment = Math.max(10_000, thousands(balance / (kind.runs ?? 24)));
  const dpd = lateness.at(-1) ?? 0;
  return {
    id: `T9${String(index + 1).padStart(7, "0")}`,
    kind,
    limit,
    balance,
    overdue: installment * Math.ceil(dpd / 30),
    installment,
    interestRate: random.int(...kind.interest),
    openedMonthsAgo,
    startDate: dayInMonthBefore(now, openedMonthsAgo, day),
    dueDate: kind.runs === null ? null : dayInMonthBefore(now, openedMonthsAgo - kind.runs, day),
    lateness,
    worst: worstOf(lateness, index === 0 && history.lateLongAgo ? openedMonthsAgo : 0, now, random),
  };
}

function thousands(rupiah: number): number {
  return 1000 * Math.round(rupiah / 1000);
}

function onTime(openedMonthsAgo: number): (number | null)[] {
  return Array.from({ length: 12 }, (_, index) => (12 - index <= openedMonthsAgo ? 0 : null));
}

/** Days past due grow by a month's each month until all is paid. */
function latenessOf({ lateNow, lateBefore }: PaymentHistory, random: Random): number[] {
  const lateness = Array.from({ length: 12 }, () => 0);
  const late = (from: number, length: number) => {
    const firstDays = random.int(3, 28);
    for (let month = 0; month < length; month += 1) lateness[from + month] = firstDays + 30 * month;
  };
  if (lateBefore) late(random.int(0, 2), random.int(1, 3));
  const length = random.int(1, 7);
  if (lateNow) late(12 - length, length);
  return lateness;
}

function worstOf(
  lateness: readonly (number | null)[],
  lateSince: number,
  now: Date,
  random: Random,
): Facility["worst"] {
  const dpd = Math.max(...lateness.map((days) => days ?? 0));
  const longAgo = lateSince > 13 ? random.int(91, 240) : 0;
  if (longAgo > dpd)
    return { dpd: longAgo, period: monthBefore(now, random.int(13, lateSince - 1)).period };
  if (dpd === 0) return { dpd, period: null };
  return { dpd, period: monthBefore(now, 12 - lateness.indexOf(dpd)).period };
}
