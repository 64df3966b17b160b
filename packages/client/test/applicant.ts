import { drawThumbnailJpeg, writeSpecimenConsentForm } from "@proofylink/testing";
import type {
  ApplicantWithEmailConsent,
  ApplicantWithOwnConsent,
  ApplicantWithUploadedConsent,
} from "../src/index.ts";

/** A person whom no register knows: province 99 does not exist. */
export const person = {
  verification_type_id: 1,
  id_number: "9999010101900001",
  full_name: "BUDI CONTOH",
  email: "budi.contoh@example.com",
  phone_number: "6281200000001",
} as const;

const ktp_image = new Blob([drawThumbnailJpeg() as Uint8Array<ArrayBuffer>]);

export const emailApplicant: ApplicantWithEmailConsent = { ...person, ktp_image };

export const ownApplicant: ApplicantWithOwnConsent = {
  ...emailApplicant,
  consent_metadata: {
    user_agent: "ContohBrowser/1.0",
    ip_address: "192.0.2.10",
    device_type: "desktop",
    browser_info: "ContohBrowser 1.0",
    os: "Linux",
    timestamp: "2026-03-06T16:00:00+08:00",
  },
};

export const uploadedApplicant: ApplicantWithUploadedConsent = {
  ...emailApplicant,
  form_consent: new Blob([writeSpecimenConsentForm() as Uint8Array<ArrayBuffer>]),
};
