import type { components } from "@proofylink/types";
import { longDateOf } from "../calendar.ts";
import type { Case, CaseWords } from "./case.ts";

type Schemas = components["schemas"];

/** What every report says of the person; the money is that of the credit bureau's part. */
export function candidateData(subject: Case, words: CaseWords): Schemas["CandidateData"] {
  const { person, now } = subject;
  return {
    name_placeholder: words.placeholder,
    identity_masked: `${person.nik.slice(0, 4)}****${person.nik.slice(-4)}`,
    report_date: longDateOf(now),
    age: person.age,
    gender: person.gender,
    education: person.education,
    marital_status: person.maritalStatus,
    occupation: person.occupation,
    financial_summary: financialSummary(subject),
  };
}

function financialSummary({ person, file, totals }: Case): Record<string, unknown> {
  return {
    installment_estimation: {
      total_estimated_monthly_obligation: totals.installment,
      active_installment_count: file.facilities.length - totals.creditCards,
      credit_card_count: totals.creditCards,
      credit_card_high_utilization: totals.creditCards > 0 && (totals.utilisation ?? 0) >= 80,
    },
    credit_exposure: {
      total_credit_limit: totals.limit,
      total_debit_balance: totals.balance,
      total_overdue: totals.overdue,
      active_credits: file.facilities.length,
      closed_credits: file.closed.length,
      requested_credits: file.applications.length,
      utilization_ratio: totals.utilisation ?? 0,
      pinjol_analysis: {
        is_pinjol_user: totals.onlineLoans > 0,
        total_pinjol_contracts: totals.onlineLoans,
        active_pinjol: totals.onlineLoans,
        closed_pinjol: 0,
      },
    },
    contact_address_analysis: {
      address_changes: person.addressChanges,
      contact_changes: person.contactChanges,
      unique_phone_numbers: person.phoneNumbers,
    },
  };
}
