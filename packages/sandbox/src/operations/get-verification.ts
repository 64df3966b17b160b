import type { Context } from "../context.ts";
import { builtOnce } from "../database/built-once.ts";
import { type Answer, fail, successInJson } from "../http/answer.ts";
import { verificationDetail } from "./verification-detail.ts";

const rowOf = builtOnce((database, referenceCode: string) =>
  database.selectFrom("verifications").selectAll().where("reference_code", "=", referenceCode),
);

/** One verification with its person, and with its analysis once it is completed. */
export async function getVerification(context: Context, referenceCode: string): Promise<Answer> {
  const [row] = await rowOf(context.database, referenceCode);
  if (row === undefined) return fail(404, "Data not found.");
  return successInJson("Verification retrieved successfully.", verificationDetail(row));
}
