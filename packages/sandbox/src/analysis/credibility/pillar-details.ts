import { statusCodeOf } from "../credit/collectibility.ts";
import type { CreditFile } from "../credit/credit-file.ts";
import type { CreditTotals } from "../credit/totals.ts";
import type { Person } from "../person.ts";
import type { PartKey, Points } from "../points.ts";

/** What the points were given for. */
export interface Evidence {
  readonly file: CreditFile;
  readonly totals: CreditTotals;
  readonly person: Person;
  readonly points: Points;
}

type Figures = Record<string, number | boolean | string>;

/** The figures behind each part; the same as in the other two thirds of the analysis. */
export function detailsOf({ file, totals, person, points }: Evidence): Record<PartKey, Figures> {
  const total = file.facilities.length;
  const late = file.facilities.filter(({ lateness }) => (lateness.at(-1) ?? 0) > 0).length;
  const everLate = file.facilities.filter(({ worst }) => worst.dpd > 0).length;
  const performing = file.facilities.filter(
    ({ lateness }) => statusCodeOf(lateness.at(-1) ?? 0) <= 2,
  ).length;
  const { parts } = points;
  const setback = parts.behaviorTrends === 0 ? 1 : 0;
  return {
    addressStability: { addressChanges: person.addressChanges },
    employmentStability: { jobChanges: person.jobChanges },
    contactStability: { phoneNumbers: person.phoneNumbers },
    demographicFactors: { age: person.age, education: person.education },
    creditUtilization: { utilizationRatio: totals.utilisation ?? 0 },
    pinjolBehavior: { isPinjolUser: totals.onlineLoans > 0, activePinjol: totals.onlineLoans },
    creditDiversity: { providerTypeCount: totals.providerTypes },
    obligationManagement: { totalBalance: totals.balance, totalOverdue: totals.overdue },
    performingRatio: { performingAccounts: performing, totalAccounts: total },
    paymentPattern: { monthsOnTime: totals.calendar.filter((dpd) => dpd === 0).length },
    completionRate: { lunasCount: file.closed.length },
    dataConsistency: { contactChanges: person.contactChanges },
    behaviorTrends: { trendScore: parts.behaviorTrends + setback, freqScore: 0 - setback },
    riskFactorBalance: { positiveCount: parts.riskFactorBalance },
    recoveryCapability: { recoveredAccounts: everLate - late, everDelinquent: everLate },
    recoverySpeed: { recoveredAccounts: everLate - late },
    currentTrajectory: { delinquentNow: late },
  };
}
