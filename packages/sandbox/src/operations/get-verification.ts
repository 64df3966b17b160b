import { timestamp } from "../clock.ts";
import type { Context } from "../context.ts";
import { type Answer, fail, success } from "../http/answer.ts";
import { verificationTypeName } from "./verification-types.ts";

const noAnalysis = { credit_summary: null, credibility: null, use_case_analysis: null };

/** One verification with its person, and with its analysis once it is completed. */
export async function getVerification(context: Context, referenceCode: string): Promise<Answer> {
  const row = await context.database
    .selectFrom("verifications")
    .selectAll()
    .where("reference_code", "=", referenceCode)
    .executeTakeFirst();
  if (row === undefined) return fail(404, "Data not found.");
  return success("Verification retrieved successfully.", {
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
  });
}
