import type { Waiver } from "@proofylink/conformance";

/** What the mock does otherwise than the spec says. One that nothing needs fails the run. */
export const mockWaivers: readonly Waiver[] = [
  {
    check: "same-id-twice",
    reason: "It keeps no state: every create is answered with the same example.",
  },
  {
    check: "accepted-invalid",
    cause: /multipart\/form-data body\/(ktp_image|form_consent) file$/,
    reason: "Prism takes a text of a form for a file.",
  },
  {
    check: "undocumented-status",
    cause: /^(getVerification|getCreditReport|getProofylinkReport) 422$/,
    reason:
      "A reference code that the spec forbids (one with a slash) is refused by Prism itself, as the document has no 422 for it; the API would not find it.",
  },
];
