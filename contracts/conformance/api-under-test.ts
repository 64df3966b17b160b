import type { ConformanceOptions, Resource, Schema } from "@proofylink/conformance";
import document from "@proofylink/spec/openapi.json" with { type: "json" };
import { drawThumbnailPng, writeSpecimenConsentForm } from "@proofylink/testing";

/** The ids of the three creates. */
export const creates = [
  "createVerificationWithEmailConsent",
  "createVerificationWithOwnConsent",
  "createVerificationWithUploadedConsent",
] as const;

// Numbers that nobody has: province 99 and no magic month 00, and a block of phone numbers that is made up.
const values: Readonly<Record<string, Schema>> = {
  id_number: { type: "string", pattern: "^9999[0-9]{4}0[1-9][0-9]{6}$" },
  phone_number: { type: "string", pattern: "^62812000[0-9]{1,7}$" },
};

/** A verification from its create on. The states are those of the vendor's pages and of the sandbox's journey. */
export const verification: Resource = {
  create: creates,
  id: "/data/reference_code",
  read: {
    operation: "getVerification",
    parameter: "reference_code",
    id: "/data/verification/reference_code",
  },
  list: {
    operation: "listVerifications",
    rows: "/data",
    id: "/reference_code",
    parameters: { q: "$id" },
  },
  same: [
    { create: "/data/created_at", read: "/data/verification/created_at", row: "/created_at" },
    { read: "/data/verification/updated_at", row: "/updated_at" },
    { read: "/data/verification/status", row: "/status" },
    { read: "/data/verification/verification_type_name", row: "/verification_type_name" },
    { read: "/data/verification/credibility_score", row: "/credibility_score" },
    { read: "/data/verification/credibility_level", row: "/credibility_level" },
    { read: "/data/verification/final_decision", row: "/final_decision" },
    { read: "/data/customer/name", row: "/customer_name" },
  ],
  states: {
    create: "/data/status",
    read: "/data/verification/status",
    graph: {
      ocr_verification: ["pending_consent", "processing", "failed"],
      pending_consent: ["waiting_confirmation"],
      waiting_confirmation: ["processing", "cancelled"],
      processing: ["on_data_collection"],
      on_data_collection: ["on_credit_analysis"],
      on_credit_analysis: ["completed"],
      completed: [],
      failed: [],
      cancelled: [],
    },
  },
};

/** What every run over this API needs, whatever server answers. */
export const apiUnderTest = {
  document,
  samples: { ktp_image: drawThumbnailPng(), form_consent: writeSpecimenConsentForm() },
  values,
  personal: {
    properties: ["id_number", "full_name", "email", "phone_number", "ktp_image", "form_consent"],
    mayAnswer: {
      getVerification: ["id_number", "full_name", "phone_number"],
      listVerifications: ["full_name"],
    },
  },
} satisfies Partial<ConformanceOptions>;
