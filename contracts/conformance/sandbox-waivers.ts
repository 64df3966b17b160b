import type { Waiver } from "@proofylink/conformance";

/** What the sandbox does otherwise than the spec says, on purpose. One that nothing needs fails the run. */
export const sandboxWaivers: readonly Waiver[] = [
  {
    check: "accepted-invalid",
    cause: /body\/id_number pattern \(characters\)$/,
    reason:
      "The vendor's message speaks of 16 characters, not digits: such a NIK is taken, charged, and fails at the KTP.",
  },
  {
    check: "accepted-invalid",
    cause: /body\/(id_number|phone_number) pattern \(white space\)$/,
    reason: "Texts are trimmed before they are checked, as the vendor's framework does.",
  },
  {
    check: "accepted-invalid",
    cause: /application\/json body\/verification_type_id type$/,
    reason: "The framework's rule for integers takes their digits as text.",
  },
  {
    check: "accepted-invalid",
    cause: /body\/consent_metadata.*timestamp\]? format$/,
    reason:
      "The framework's rule for dates takes many forms; the spec asks for the one that is clear.",
  },
  {
    check: "accepted-invalid",
    cause: /body\/email format$/,
    reason:
      "The sandbox takes addresses without a dot in their domain, as the framework's rule does.",
  },
  {
    check: "accepted-invalid",
    operation: "listVerifications",
    cause: /query\.(page|per_page) (type|minimum)$/,
    reason: "The framework's pages take what is no positive integer as not given.",
  },
];

/** What shows only when the largest files are sent. */
export const largeFileWaivers: readonly Waiver[] = [
  {
    check: "refused-valid",
    cause: /application\/json 422 errors errors\/(ktp_image|form_consent) /,
    reason:
      "The spec counts base64 by characters, which come in fours, and so allows up to two bytes more than the limit that its words name.",
  },
];
