import type {
  Applicant,
  ConsentMetadata,
  CreatedVerification,
  Proofylink,
} from "@proofylink/client";
import {
  blob,
  type InferOutput,
  maxLength,
  object,
  optional,
  picklist,
  pipe,
  string,
} from "valibot";

const text = pipe(string(), maxLength(500));

/** The fields of the portal's form as they arrive. What they hold is judged by the client. */
export const createForm = object({
  route: picklist(["email", "own", "uploaded"]),
  verification_type_id: picklist(["1", "2", "3", "4"]),
  id_number: text,
  full_name: text,
  email: text,
  phone_number: text,
  ktp_image: blob(),
  form_consent: optional(blob()),
  allow_duplicate: optional(picklist(["true"])),
});

export type CreateForm = InferOutput<typeof createForm>;

/** Creates what a form asks for, by its route of consent. */
export function createFrom(
  { verifications }: Proofylink,
  form: CreateForm,
  consent: ConsentMetadata | undefined,
): Promise<CreatedVerification> {
  const { route, form_consent, allow_duplicate, ...person } = form;
  const applicant: Applicant = {
    ...person,
    verification_type_id: Number(person.verification_type_id),
  };
  const options = { allowDuplicate: allow_duplicate === "true" };
  switch (route) {
    case "email":
      return verifications.createWithEmailConsent(applicant, options);
    case "own":
      // Without a record the client refuses, in words that the form shows.
      return verifications.createWithOwnConsent(
        { ...applicant, consent_metadata: consent as ConsentMetadata },
        options,
      );
    case "uploaded":
      return verifications.createWithUploadedConsent(
        { ...applicant, form_consent: form_consent as Blob },
        options,
      );
  }
}
