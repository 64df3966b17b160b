import type { Context } from "../context.ts";
import type { ReportKind, VerificationRow } from "../database/schema.ts";
import { maskNik } from "../operations/mask-nik.ts";
import { verificationTypeName } from "../operations/verification-types.ts";
import type { ReportFacts } from "../report-lines.ts";
import { isLinkGood } from "../report-link.ts";
import type { Answer } from "./answer.ts";

const file = /^\/files\/(credit|proofylink)-report\/([^/]+)\.pdf$/;

/** The PDF behind a signed link; undefined for other paths. No access token is asked for. */
export async function reportFile(
  context: Context,
  method: string,
  { pathname, searchParams }: URL,
): Promise<Answer | undefined> {
  const [, kind, code] = file.exec(pathname) ?? [];
  if (kind === undefined || code === undefined) return undefined;
  await context.clock.refresh();
  if (method !== "GET" || !isLinkGood(context, pathname, searchParams)) return refused;
  const verification = await context.database
    .selectFrom("verifications")
    .selectAll()
    .where("reference_code", "=", code)
    .executeTakeFirst();
  if (verification?.completed_at == null) return refused;
  // The PDF library takes its time and 35 MB to load, and few runs of a sandbox need it.
  const { makeReportPdf } = await import("../report-pdf.ts");
  return {
    status: 200,
    headers: { "content-type": "application/pdf", "cache-control": "private, no-store" },
    body: await makeReportPdf(kind as ReportKind, factsOf(verification, verification.completed_at)),
  };
}

/** A store of files tells as little as this. */
const refused: Answer = {
  status: 403,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body: "The link is wrong or has expired.\n",
};

function factsOf(row: VerificationRow, completedAt: number): ReportFacts {
  return {
    referenceCode: row.reference_code,
    verificationTypeName: verificationTypeName(row.verification_type_id),
    customerName: row.full_name,
    maskedNik: maskNik(row.id_number),
    score: row.credibility_score ?? 0,
    level: row.credibility_level ?? "",
    completedAt: new Date(completedAt),
  };
}
