import { readSpecimen } from "@proofylink/testing";

/** Paths of the three operations that create a verification. */
export const createPaths = {
  emailConsent: "/api/v1/external/verifications/email-consent",
  ownConsent: "/api/v1/external/verifications/own-consent",
  uploadConsent: "/api/v1/external/verifications/upload-consent",
} as const;

/** The fields of an applicant that are not files, valid for an e-mail consent. */
export const applicantFields = {
  verification_type_id: "1",
  id_number: "9999010101900001",
  full_name: "BUDI CONTOH",
  email: "budi.contoh@example.com",
  phone_number: "6281200000001",
};

/** A valid form with an ID-card image of random bytes, or with the drawn specimen. */
export async function applicantForm(imageBytes?: number): Promise<FormData> {
  const image =
    imageBytes === undefined ? await readSpecimen("ktp-specimen.jpg") : randomBytes(imageBytes);
  const form = new FormData();
  for (const [name, value] of Object.entries(applicantFields)) form.set(name, value);
  form.set("ktp_image", new Blob([image], { type: "image/jpeg" }), "ktp.jpg");
  return form;
}

/** Bytes that no text encoding survives. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  // The Web API fills at most 65,536 bytes at once.
  for (let at = 0; at < length; at += 65_536) {
    crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  }
  return bytes;
}
