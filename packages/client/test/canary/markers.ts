import { drawThumbnailJpeg } from "@proofylink/testing";
import type {
  ApplicantWithEmailConsent,
  ApplicantWithOwnConsent,
  ApplicantWithUploadedConsent,
} from "../../src/index.ts";

/** What must never be seen outside a request, by what it is. Nobody has any of it. */
export const markers = {
  "access token": "canary-access-token-5d41402abc4b",
  NIK: "9999010101907789",
  phone: "6281277897789",
  "e-mail": "kenari.rahasia@contoh.example",
  name: "KENARI RAHASIA",
  "file name": "ktp-kenari-rahasia.jpg",
  "image bytes": "KENARI-DI-DALAM-GAMBAR",
  "user agent": "KenariPeramban/7.7",
  "IP address": "198.51.100.177",
  "signed link": "tanda-tangan-kenari-7789",
} as const;

/** A small JPEG with a marker in its comment. */
export function markedJpeg(): Uint8Array<ArrayBuffer> {
  const jpeg = drawThumbnailJpeg();
  const comment = new TextEncoder().encode(markers["image bytes"]);
  const head = Uint8Array.of(0xff, 0xd8, 0xff, 0xfe, 0, comment.length + 2);
  return Uint8Array.from([...head, ...comment, ...jpeg.subarray(2)]);
}

const ktp_image = new File([markedJpeg()], markers["file name"], { type: "image/jpeg" });

export const emailApplicant: ApplicantWithEmailConsent = {
  verification_type_id: 1,
  id_number: markers.NIK,
  full_name: markers.name,
  email: markers["e-mail"],
  phone_number: markers.phone,
  ktp_image,
};

export const ownApplicant: ApplicantWithOwnConsent = {
  ...emailApplicant,
  consent_metadata: {
    user_agent: markers["user agent"],
    ip_address: markers["IP address"],
    device_type: "desktop",
    browser_info: markers["user agent"],
    os: "Linux",
    timestamp: "2026-03-06T16:00:00+08:00",
  },
};

export const uploadedApplicant: ApplicantWithUploadedConsent = {
  ...emailApplicant,
  form_consent: ktp_image,
};

/** All of it in one text, as a careless server might repeat it. */
export const everything = Object.values(markers).join(" | ");
