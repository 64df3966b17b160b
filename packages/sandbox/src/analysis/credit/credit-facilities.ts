import type { components } from "@proofylink/types";
import { statusCodeOf, statusOf } from "./collectibility.ts";
import type { CreditFile } from "./credit-file.ts";
import type { FacilityKind } from "./facility-kinds.ts";
import type { Facility } from "./make-facility.ts";
import { type CreditTotals, kindsHeld } from "./totals.ts";

type Schemas = components["schemas"];

/** The credits that run, ran or are asked for. */
export function creditFacilities(
  file: CreditFile,
  totals: CreditTotals,
): Schemas["CreditFacilities"] {
  const { facilities, closed, applications } = file;
  return {
    summary: {
      active: facilities.length,
      closed: closed.length,
      requested: applications.length,
      total_active_limit: totals.limit,
      total_active_balance: totals.balance,
    },
    by_facility_type: countBy(file, ({ name }) => name),
    by_provider_type: countBy(file, ({ providerType }) => providerType),
    active_facilities: facilities.map((facility) => activeFacility(file, facility)),
    requested_facilities: {
      count: applications.length,
      total_amount: applications.reduce((total, { amount }) => total + amount, 0),
      items: applications.map(({ id, date, amount, kind }) => ({
        id,
        date,
        phase: "Diajukan",
        amount,
        provider: kind.provider,
        facility_type: kind.name,
      })),
    },
    closed_facilities_recent: [],
  };
}

function countBy(
  file: CreditFile,
  nameOf: (kind: FacilityKind) => string,
): Schemas["FacilityTypeCount"][] {
  const names = [...new Set(kindsHeld(file).map(nameOf))];
  return names.map((type) => ({
    type,
    count: kindsHeld(file).filter((kind) => nameOf(kind) === type).length,
    active: file.facilities.filter(({ kind }) => nameOf(kind) === type).length,
  }));
}

function activeFacility({ months }: CreditFile, facility: Facility): Schemas["ActiveFacility"] {
  const { kind, lateness, worst } = facility;
  const dpd = lateness.at(-1) ?? 0;
  const worstEver = statusOf(worst.dpd);
  return {
    id: facility.id,
    provider: kind.provider,
    provider_type: kind.providerType,
    facility_type: kind.name,
    phase: "Aktif",
    usage: kind.usage,
    limit: facility.limit,
    balance: facility.balance,
    overdue: facility.overdue,
    dpd,
    ...statusOf(dpd),
    worst_ever_dpd: worst.dpd,
    worst_ever_status: worstEver.status,
    worst_ever_status_code: worstEver.status_code,
    interest_rate: facility.interestRate,
    interest_type: kind.runs === null ? "Mengambang" : "Tetap",
    start_date: facility.startDate,
    due_date: facility.dueDate,
    collaterals_count: kind.collaterals,
    payment_dots: lateness.flatMap((days, month) =>
      month < 6 || days === null
        ? []
        : [{ period: months[month]!.label, status_code: statusCodeOf(days) }],
    ),
  };
}
