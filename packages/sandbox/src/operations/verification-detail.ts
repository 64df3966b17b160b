import type { VerificationDetail } from "@proofylink/types";
import { timestamp } from "../clock.ts";
import type { VerificationRow } from "../database/schema.ts";
import { verificationTypeName } from "./verification-types.ts";

const noAnalysis = { credit_summary: null, credibility: null, use_case_analysis: null };

/** A verification with its person and its analysis, as the API shows it. */
export function verificationDetail(row: VerificationRow): VerificationDetail {
  return {
    verification: {
      reference_code: row.reference_code,
      verification_type_name: verificationTypeName(row.verification_type_id),
      created_at: timestamp(row.created_at),
      updated_at: timestamp(row.updated_at),
      status: row.status,
      failed_message: row.failed_message,
      credibility_score: row.credibility_score,
      credibility_level: row.credibility_level,
      final_decision: row.final_decision,
    },
    customer: {
      name: row.full_name,
      // The vendor's samples show it without its prefix.
      phone: row.phone_number.replace(/^62/, ""),
      id_number: row.id_number,
    },
    analysis: row.analysis === null ? noAnalysis : JSON.parse(row.analysis),
  };
}
