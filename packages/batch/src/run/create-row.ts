import type { CreatedVerification, CreateOptions, Proofylink } from "@proofylink/client";
import { documentFromFile, imageFromFile } from "@proofylink/client/node";
import type { BatchRow } from "../batch-row.ts";

/** What the journal keeps of a row, encrypted. */
export type RowContent = Omit<BatchRow, "line">;

/** Makes the create of a row, once. Its files are read piece by piece while they are sent. */
export async function createRow(
  { verifications }: Proofylink,
  { consent, applicant, ktp_image, form_consent }: RowContent,
  createTimeoutMs: number,
): Promise<CreatedVerification> {
  // Whether to send again is decided here, with the journal: the client tries once.
  const options: CreateOptions = {
    retries: 0,
    onUnknown: "throw",
    allowDuplicate: true,
    timeouts: { tryMs: createTimeoutMs, totalMs: createTimeoutMs },
  };
  const { consent_metadata, ...person } = applicant;
  const whole = { ...person, ktp_image: await imageFromFile(ktp_image) };
  switch (consent) {
    case "email":
      return verifications.createWithEmailConsent(whole, options);
    case "own":
      return verifications.createWithOwnConsent(
        // The client says what is missing.
        { ...whole, consent_metadata: consent_metadata as NonNullable<typeof consent_metadata> },
        options,
      );
    case "upload":
      return verifications.createWithUploadedConsent(
        { ...whole, form_consent: await documentFromFile(form_consent ?? "") },
        options,
      );
  }
}
