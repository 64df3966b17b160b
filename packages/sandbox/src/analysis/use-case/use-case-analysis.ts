import type { UseCaseAnalysis, VerificationTypeId } from "@proofylink/types";
import { longDateOf } from "../calendar.ts";
import { candidateData } from "./candidate-data.ts";
import type { Case, CasePart, CaseWords } from "./case.ts";
import { customerPart, customerWords } from "./customer.ts";
import { employeePart, employeeWords } from "./employee.ts";
import { overallRisk, primaryRisks, quickOverview } from "./overview.ts";
import { tenantPart, tenantWords } from "./tenant.ts";
import { vehicleRenterPart, vehicleRenterWords } from "./vehicle-renter.ts";

interface Report {
  readonly words: CaseWords;
  readonly part: (subject: Case) => CasePart;
  readonly listsPrimaryRisks: boolean;
}

const reports: Readonly<Record<VerificationTypeId, Report>> = {
  1: { words: employeeWords, part: employeePart, listsPrimaryRisks: false },
  2: { words: vehicleRenterWords, part: vehicleRenterPart, listsPrimaryRisks: false },
  3: { words: customerWords, part: customerPart, listsPrimaryRisks: true },
  4: { words: tenantWords, part: tenantPart, listsPrimaryRisks: true },
};

/** Writes `use_case_analysis` with the members that the verification type has. */
export function useCaseAnalysis(
  useCase: VerificationTypeId,
  subject: Case,
): NonNullable<UseCaseAnalysis> {
  const { words, part, listsPrimaryRisks } = reports[useCase];
  const overview = quickOverview(subject, words);
  return {
    report_metadata: {
      report_title: words.reportTitle,
      // The vendor names itself here; this report is not the vendor's.
      provider: "Sandbox Proofylink (contoh)",
      report_date: longDateOf(subject.now),
      use_case: useCase,
    },
    candidate_data: candidateData(subject, words),
    overall_risk_score: overallRisk(subject, words),
    quick_overview: listsPrimaryRisks
      ? { ...overview, primary_risks: primaryRisks(subject) }
      : overview,
    ...part(subject),
  };
}
