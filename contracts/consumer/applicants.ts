import { drawThumbnailJpeg, drawThumbnailPng, writeSpecimenConsentForm } from "@proofylink/testing";
import type { FormFile } from "./multipart.ts";

/** Real documents of nobody, small: Pact looks into their bytes and keeps them in its file. */
export const ktpJpeg = drawThumbnailJpeg();
export const ktpPng = drawThumbnailPng();
export const consentPdf = writeSpecimenConsentForm();

/** The specimen documents as parts of a form. */
export const ktpJpegPart: FormFile = {
  filename: "ktp.jpg",
  contentType: "image/jpeg",
  bytes: ktpJpeg,
};
export const ktpPngPart: FormFile = {
  filename: "ktp.png",
  contentType: "image/png",
  bytes: ktpPng,
};
export const consentPdfPart: FormFile = {
  filename: "consent.pdf",
  contentType: "application/pdf",
  bytes: consentPdf,
};

/** A person whom no register knows: province 99 does not exist. */
export const person = {
  id_number: "9999010101900001",
  full_name: "BUDI CONTOH",
  email: "budi.contoh@example.com",
  phone_number: "6281200000001",
};

/** The moment in which the person consented in the portal of the client's company. */
export const consentMetadata = {
  user_agent: "Mozilla/5.0 (X11; Linux x86_64) ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "Linux",
  timestamp: "2026-03-06T16:00:00+08:00",
};
