import type { operations, ConsentMetadata as SpecConsentMetadata } from "@proofylink/types";
import { expectTypeOf, test } from "vitest";
import type { ConsentMetadata } from "./applicant/consent-metadata.ts";
import type {
  ApplicantByConsent,
  ApplicantWithEmailConsent,
  ApplicantWithOwnConsent,
  ApplicantWithUploadedConsent,
} from "./applicant.ts";
import { checkApplicant } from "./applicant.ts";
import { imageFromBytes } from "./image.ts";
import type { CheckedDocument, CheckedImage } from "./upload/checked-file.ts";

declare const person: {
  verification_type_id: 1;
  id_number: string;
  full_name: string;
  email: string;
  phone_number: string;
  ktp_image: CheckedImage;
};
declare const consent_metadata: ConsentMetadata;
declare const form_consent: CheckedDocument;

test("each way of consent takes exactly its own fields", () => {
  expectTypeOf(person).toExtend<ApplicantWithEmailConsent>();
  expectTypeOf({ ...person, consent_metadata }).toExtend<ApplicantWithOwnConsent>();
  expectTypeOf({ ...person, form_consent }).toExtend<ApplicantWithUploadedConsent>();

  expectTypeOf(person).not.toExtend<ApplicantWithOwnConsent>();
  expectTypeOf(person).not.toExtend<ApplicantWithUploadedConsent>();
  expectTypeOf({ ...person, consent_metadata }).not.toExtend<ApplicantWithEmailConsent>();
  expectTypeOf({ ...person, form_consent }).not.toExtend<ApplicantWithEmailConsent>();
  expectTypeOf({ ...person, consent_metadata, form_consent }).not.toExtend<
    ApplicantByConsent[keyof ApplicantByConsent]
  >();
});

// A field that may be left out hurts nobody while the client does not offer it: spec review tells of it.
test("the fields are those of the spec: none that it lacks, and all that must be sent", () => {
  type Given<Fields> = { [Key in keyof Fields]-?: [Fields[Key]] extends [undefined] ? never : Key };
  type FieldsGiven<Fields> = Given<Fields>[keyof Fields];
  type BodyOf<Operation extends keyof operations> = operations[Operation] extends {
    requestBody: { content: { "application/json": infer Body } };
  }
    ? Body
    : never;
  type Needed<Body> = { [Key in keyof Body]-?: undefined extends Body[Key] ? never : Key };
  type FieldsNeeded<Body> = Needed<Body>[keyof Body];
  type Email = BodyOf<"createVerificationWithEmailConsent">;
  type Own = BodyOf<"createVerificationWithOwnConsent">;
  type Uploaded = BodyOf<"createVerificationWithUploadedConsent">;

  expectTypeOf<FieldsGiven<ApplicantWithEmailConsent>>().toExtend<keyof Email>();
  expectTypeOf<FieldsNeeded<Email>>().toExtend<FieldsGiven<ApplicantWithEmailConsent>>();
  expectTypeOf<FieldsGiven<ApplicantWithOwnConsent>>().toExtend<keyof Own>();
  expectTypeOf<FieldsNeeded<Own>>().toExtend<FieldsGiven<ApplicantWithOwnConsent>>();
  expectTypeOf<FieldsGiven<ApplicantWithUploadedConsent>>().toExtend<keyof Uploaded>();
  expectTypeOf<FieldsNeeded<Uploaded>>().toExtend<FieldsGiven<ApplicantWithUploadedConsent>>();
  expectTypeOf<keyof ConsentMetadata>().toEqualTypeOf<keyof SpecConsentMetadata>();
});

test("a consent record needs all six keys", () => {
  expectTypeOf<Omit<ConsentMetadata, "os">>().not.toExtend<ConsentMetadata>();
  expectTypeOf<keyof ConsentMetadata>().toEqualTypeOf<
    "user_agent" | "ip_address" | "device_type" | "browser_info" | "os" | "timestamp"
  >();
});

test("a picture is a checked one or a Blob; a path, bytes and a promise are type errors", () => {
  type Picture = ApplicantWithEmailConsent["ktp_image"];
  expectTypeOf<CheckedImage>().toExtend<Picture>();
  expectTypeOf<Blob>().toExtend<Picture>();
  expectTypeOf<File>().toExtend<Picture>();
  expectTypeOf<string>().not.toExtend<Picture>();
  expectTypeOf<Uint8Array>().not.toExtend<Picture>();
  expectTypeOf(imageFromBytes(new Uint8Array())).not.toExtend<Picture>();
});

test("a picture may be the consent form, a consent form is no picture", () => {
  expectTypeOf<CheckedImage>().toExtend<CheckedDocument>();
  expectTypeOf<CheckedDocument>().not.toExtend<CheckedImage>();
});

test("the NIK is text, never a number; the type is a number, never text", () => {
  expectTypeOf<number>().not.toExtend<ApplicantWithEmailConsent["id_number"]>();
  expectTypeOf<string>().not.toExtend<ApplicantWithEmailConsent["verification_type_id"]>();
});

test("misspelt fields are type errors", () => {
  // @ts-expect-error: nik is not a field.
  checkApplicant("email", { ...person, nik: "" });
  // @ts-expect-error: full_name is missing.
  checkApplicant("email", { ...person, full_name: undefined });
});
