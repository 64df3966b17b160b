export { drawSpecimenKtp, drawSpecimenKtpPng, specimenPerson } from "./draw-ktp.ts";
export { drawThumbnailJpeg, drawThumbnailPng } from "./draw-thumbnail.ts";
export { readSpecimen, type SpecimenName, specimenPath } from "./specimens.ts";
export { startServer, type TestServer } from "./start-server.ts";
export { writeSpecimenConsentForm } from "./write-consent-form.ts";
