import type { CreditFile } from "./credit-file.ts";
import { creditCard, type FacilityKind, onlineLoan } from "./facility-kinds.ts";

/** Sums over a credit file; each is taken once, here, so that no two parts of an analysis disagree. */
export interface CreditTotals {
  readonly limit: number;
  readonly balance: number;
  readonly overdue: number;
  /** In whole percent; null without a limit. */
  readonly utilisation: number | null;
  readonly installment: number;
  /** The most days past due at the end of last month. */
  readonly dpd: number;
  readonly worst: { readonly dpd: number; readonly period: string | null };
  /** Days past due by month, the worst of all facilities; empty without facilities. */
  readonly calendar: readonly number[];
  readonly ageMonths: number;
  readonly providers: number;
  readonly providerTypes: number;
  readonly creditCards: number;
  readonly onlineLoans: number;
}

/** Adds a credit file up. */
export function totalsOf(file: CreditFile): CreditTotals {
  const { facilities } = file;
  const sum = (pick: (facility: (typeof facilities)[number]) => number) =>
    facilities.reduce((total, facility) => total + pick(facility), 0);
  const limit = sum((facility) => facility.limit);
  const balance = sum((facility) => facility.balance);
  const calendar =
    facilities.length === 0 ? [] : file.months.map((_, month) => worstIn(file, month));
  const held = kindsHeld(file);
  const all = [...held, ...file.applications.map(({ kind }) => kind)];
  const worst = facilities.map((facility) => facility.worst).sort((a, b) => b.dpd - a.dpd)[0];
  return {
    limit,
    balance,
    overdue: sum((facility) => facility.overdue),
    utilisation: limit === 0 ? null : Math.round((100 * balance) / limit),
    installment: sum((facility) => facility.installment),
    dpd: calendar.at(-1) ?? 0,
    worst: worst ?? { dpd: 0, period: null },
    calendar,
    ageMonths: Math.max(0, ...facilities.map(({ openedMonthsAgo }) => openedMonthsAgo)),
    providers: new Set(all.map(({ provider }) => provider)).size,
    providerTypes: new Set(held.map(({ providerType }) => providerType)).size,
    creditCards: facilities.filter(({ kind }) => kind === creditCard).length,
    onlineLoans: facilities.filter(({ kind }) => kind === onlineLoan).length,
  };
}

/** The kinds of all credits that run or ran. */
export function kindsHeld({ facilities, closed }: CreditFile): FacilityKind[] {
  return [...facilities.map(({ kind }) => kind), ...closed];
}

function worstIn({ facilities }: CreditFile, month: number): number {
  return Math.max(...facilities.map(({ lateness }) => lateness[month] ?? 0));
}
