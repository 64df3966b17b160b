export type {
  Analysis,
  ConsentMethod,
  Credibility,
  CredibilityLevel,
  CreditSummary,
  Customer,
  PageMeta,
  Report,
  UseCaseAnalysis,
  Verification,
  VerificationDetail,
  VerificationListItem,
  VerificationStatus,
} from "@proofylink/types";
export type { ConsentMetadata } from "./applicant/consent-metadata.ts";
export type {
  Applicant,
  ApplicantWithEmailConsent,
  ApplicantWithOwnConsent,
  ApplicantWithUploadedConsent,
  CheckedApplicant,
  ConsentRoute,
} from "./applicant.ts";
export { createProofylink, type Proofylink } from "./create-proofylink.ts";
export type { CreatedVerification } from "./create-verification.ts";
export {
  AmbiguousMatchError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  type ErrorCode,
  type FieldErrors,
  InsufficientTokensError,
  InvalidInputError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  ProofylinkError,
  RateLimitError,
  type ReconcileManyOptions,
  type ReconcileOptions,
  type RecoveredVerification,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
  WaitTimeoutError,
} from "./errors.ts";
export {
  documentFromBase64,
  documentFromBlob,
  documentFromBytes,
  documentFromDataUri,
  imageFromBase64,
  imageFromBlob,
  imageFromBytes,
  imageFromDataUri,
} from "./image.ts";
export type { InputWarning } from "./input-problem.ts";
export { type LostCreate, likenessOf } from "./lost-in-list.ts";
export { maskNik } from "./nik.ts";
export type { CallEvent, Hooks, Logger, LogLevel } from "./observe.ts";
export type { CallOptions, CreateOptions, ProofylinkOptions } from "./options.ts";
export type { VerificationList } from "./pages.ts";
export type { ListQuery, VerificationPage } from "./pages-read.ts";
export { normalizePhoneNumber } from "./phone-number.ts";
export type { ReconcileOutcome } from "./reconcile.ts";
export type { DownloadOptions } from "./report-download.ts";
export type { ReportKind, ReportOptions, Reports } from "./reports.ts";
export type { Tokens } from "./tokens.ts";
export type { AccessToken } from "./transport/authenticate.ts";
export { type FetchTransportOptions, fetchTransport } from "./transport/fetch-transport.ts";
export {
  OutgoingRequest,
  type ReplayableBody,
  type SendEvidence,
  type Timeouts,
  type Transport,
  TransportFailure,
  type TransportLayer,
} from "./transport/transport.ts";
export type { CheckedDocument, CheckedImage } from "./upload/checked-file.ts";
export type { UploadEncoding } from "./upload/encoding.ts";
export {
  awaitsPerson,
  type CompletedVerification,
  type FailedVerification,
  type FinalVerification,
  isCompleted,
  isFailed,
  isFinal,
  isKnownStatus,
  type KnownStatus,
  knownConsentMethods,
  knownStatuses,
  type StoppedVerification,
  VerificationType,
} from "./verification-status.ts";
export type { Verifications } from "./verifications.ts";
export type {
  WaitManyOptions,
  WaitOptions,
  WaitOutcome,
  WaitTarget,
} from "./wait-options.ts";
