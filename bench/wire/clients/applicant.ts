import { type ApplicantWithEmailConsent, imageFromBytes } from "@proofylink/client";
import { readSpecimen } from "@proofylink/testing";

/** A person that does not exist. */
export const applicant: ApplicantWithEmailConsent = {
  verification_type_id: 1,
  id_number: "9999010101900001",
  full_name: "BUDI CONTOH",
  email: "budi@example.com",
  phone_number: "6281200000000",
  ktp_image: await imageFromBytes(await readSpecimen("ktp-specimen.jpg")),
};
