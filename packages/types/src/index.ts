import type { components } from "./generated/api.ts";

export type { components, operations, paths } from "./generated/api.ts";

type Schemas = components["schemas"];

/** What a person is screened for: 1 employees, 2 vehicle rental, 3 customers or partners, 4 tenants. */
export type VerificationTypeId = Schemas["VerificationTypeId"];
/** The name of a verification type, spelt as the vendor spells it. Open: others may arrive. */
export type VerificationTypeName = Schemas["VerificationTypeName"];
/** Where a verification stands. Open: an unknown one means "still going". */
export type VerificationStatus = Schemas["VerificationStatus"];
/** How consent is given. Open. */
export type ConsentMethod = Schemas["ConsentMethod"];
/** The letter of a credibility score, `null` until the verification is completed. Open. */
export type CredibilityLevel = Schemas["CredibilityLevel"];
/** The record of a consent that your own portal asked for. */
export type ConsentMetadata = Schemas["ConsentMetadata"];

/** What a create answers: the `data` of `VerificationCreatedResponse`. */
export type CreatedVerification = Schemas["CreatedVerification"];
export type VerificationCreatedResponse = Schemas["VerificationCreatedResponse"];

/** One row of the list, its NIK masked. */
export type VerificationListItem = Schemas["VerificationListItem"];
/** Where a page of the list stands among the others. */
export type PageMeta = Schemas["PageMeta"];
export type VerificationListResponse = Schemas["VerificationListResponse"];

/** One verification with its person and its result: the `data` of `VerificationDetailResponse`. */
export type VerificationDetail = Schemas["VerificationDetail"];
export type VerificationDetailResponse = Schemas["VerificationDetailResponse"];
/** The state of one verification. */
export type Verification = Schemas["Verification"];
/** The person, NIK not masked. All of it is personal data. */
export type Customer = Schemas["Customer"];
/** The result in three parts, each `null` unless the verification is completed. */
export type Analysis = Schemas["Analysis"];
/** The credit bureau's history. */
export type CreditSummary = Schemas["CreditSummary"];
/** The credibility score with its five pillars. */
export type Credibility = Schemas["Credibility"];
/** A report made for the verification type. */
export type UseCaseAnalysis = Schemas["UseCaseAnalysis"];

/** Tokens left: the `data` of `TokenBalanceResponse`. */
export type TokenBalance = Schemas["TokenBalance"];
export type TokenBalanceResponse = Schemas["TokenBalanceResponse"];

/** A PDF report, being made or ready: the `data` of `ReportResponse`. */
export type Report = Schemas["Report"];
export type ReportResponse = Schemas["ReportResponse"];

/** An error in the API's own envelope. */
export type ErrorResponse = Schemas["ErrorResponse"];
/** Rejected input, with messages by field. */
export type ValidationErrorResponse = Schemas["ValidationErrorResponse"];
/** An error of the web framework, before the API's own code runs. */
export type FrameworkErrorResponse = Schemas["FrameworkErrorResponse"];
