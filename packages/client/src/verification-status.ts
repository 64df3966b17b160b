import type {
  Analysis,
  ConsentMethod,
  Verification,
  VerificationDetail,
  VerificationStatus,
} from "@proofylink/types";

/** The listed words of an open vocabulary. */
type Known<Open extends string> = Open extends string
  ? string extends Open
    ? never
    : Open
  : never;

export type KnownStatus = Known<VerificationStatus>;
export type KnownConsentMethod = Known<ConsentMethod>;

/** What a person is screened for; the numbers are `verification_type_id`. */
export const VerificationType = {
  /** Rekrutment/Screening Karyawan */
  EmployeeScreening: 1,
  /** Screening Sewa Mobil/Motor */
  VehicleRental: 2,
  /** Verifikasi Calon Pelanggan/Mitra */
  CustomerVerification: 3,
  /** Screening Tenant (Kos/Kontrakan) */
  TenantScreening: 4,
} as const;

/** The statuses that are documented, in the order they come. Others may arrive; they mean "still going". */
export const knownStatuses = [
  "ocr_verification",
  "pending_consent",
  "waiting_confirmation",
  "pending",
  "processing",
  "on_data_collection",
  "on_credit_analysis",
  "completed",
  "failed",
  "cancelled",
  "rejected",
  "expired",
] as const satisfies readonly KnownStatus[];

/** The consent methods that are documented. */
export const knownConsentMethods = [
  "email",
  "signed_document",
] as const satisfies readonly KnownConsentMethod[];

/** A verification with its result. */
export interface CompletedVerification extends VerificationDetail {
  verification: Verification & { status: "completed" };
  analysis: { [Part in keyof Analysis]: NonNullable<Analysis[Part]> };
}

/** A verification that failed, such as for an unreadable KTP: an answer of the API, not an error. */
export interface FailedVerification extends VerificationDetail {
  verification: Verification & { status: "failed" };
  analysis: { [Part in keyof Analysis]: null };
}

/** A verification that ended without a result: the person refused or did not answer. */
export interface StoppedVerification extends VerificationDetail {
  verification: Verification & { status: "cancelled" | "rejected" | "expired" };
}

export type FinalVerification = CompletedVerification | FailedVerification | StoppedVerification;

/** True of a status that the documentation names. */
export function isKnownStatus(status: string): status is KnownStatus {
  return (knownStatuses as readonly string[]).includes(status);
}

/** True of a status that changes no more. Unknown ones are not final. */
export function isFinal(status: string): boolean {
  // The second spelling of "cancelled" is the other one of English.
  return /^(completed|failed|cancell?ed|rejected|expired)$/.test(status);
}

/** True of a verification that has its result. */
export function isCompleted(detail: VerificationDetail): detail is CompletedVerification {
  return detail.verification.status === "completed";
}

/** True of a verification that failed; `failed_message` says why. */
export function isFailed(detail: VerificationDetail): detail is FailedVerification {
  return detail.verification.status === "failed";
}

/** True of a status in which the person is to consent by e-mail, which takes hours or days. */
export function awaitsPerson(status: string): boolean {
  return /^waiting|consent/.test(status);
}
