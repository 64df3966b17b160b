import type { Context } from "../context.ts";
import type { ReportKind } from "../database/schema.ts";
import { type Answer, fail } from "../http/answer.ts";
import { courseOf } from "../lifecycle/journey.ts";
import { linkLifetime, reportLink } from "../report-link.ts";

/** How long a PDF takes to make, in milliseconds. */
const makingTime = 3_000;

/** A PDF report: being made at first, then a link to it. The first request starts the making. */
export async function getReport(
  context: Context,
  referenceCode: string,
  kind: ReportKind,
  timeZone: string | undefined,
): Promise<Answer> {
  const verification = await context.database
    .selectFrom("verifications")
    .select(["status", "id_number"])
    .where("reference_code", "=", referenceCode)
    .executeTakeFirst();
  if (verification?.status !== "completed") {
    return fail(404, "Verifikasi tidak ditemukan.", { data: [], errors: {} });
  }
  const now = context.clock.now();
  const requestedAt = await firstRequest(context, referenceCode, kind, now);
  const neverReady = courseOf(verification.id_number).reports === "processing";
  if (neverReady || now - requestedAt < makingTime) return processing(kind);
  const expiresAt = now + linkLifetime;
  const data = {
    status: "ready",
    url: reportLink(context, referenceCode, kind, expiresAt),
    expires_in: linkLifetime / 1_000,
    expires_at: inTimeZone(expiresAt, timeZone),
  };
  return { status: 200, body: { status: "success", message: "Laporan berhasil diambil.", data } };
}

async function firstRequest(
  { database }: Context,
  reference_code: string,
  kind: ReportKind,
  now: number,
): Promise<number> {
  await database
    .insertInto("reports")
    .values({ reference_code, kind, requested_at: now })
    .onConflict((conflict) => conflict.columns(["reference_code", "kind"]).doNothing())
    .execute();
  const { requested_at } = await database
    .selectFrom("reports")
    .select("requested_at")
    .where("reference_code", "=", reference_code)
    .where("kind", "=", kind)
    .executeTakeFirstOrThrow();
  return requested_at;
}

function processing(kind: ReportKind): Answer {
  const message = "Dokumen sedang diproses, silakan coba beberapa saat lagi.";
  const data = { status: "processing", expires_at: null };
  // Only the credit report's page shows an empty `errors`.
  const errors = kind === "credit" ? { errors: {} } : {};
  return { status: 200, body: { status: "success", message, data, ...errors } };
}

/** ISO 8601 with the offset of a time zone; in UTC when there is no such zone. */
function inTimeZone(moment: number, timeZone: string | undefined): string {
  const seconds = Math.floor(moment / 1_000) * 1_000;
  const offset = timeZone === undefined ? 0 : offsetOf(timeZone, seconds);
  const local = new Date(seconds + offset * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}

/** Minutes by which a zone is ahead of UTC. */
function offsetOf(timeZone: string, moment: number): number {
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    const name = format.formatToParts(moment).find((part) => part.type === "timeZoneName")?.value;
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name ?? "") ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  } catch {
    return 0;
  }
}
