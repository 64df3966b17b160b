import { describe, expectTypeOf, test } from "vitest";
import {
  type CheckedDocument,
  type CheckedImage,
  type CompletedVerification,
  type ConsentMetadata,
  type CreatedVerification,
  type FailedVerification,
  isCompleted,
  isFailed,
  isKnownStatus,
  type KnownStatus,
  type knownConsentMethods,
  type knownStatuses,
  type Proofylink,
  type Verification,
  type VerificationDetail,
  type VerificationListItem,
  type VerificationStatus,
} from "./index.ts";

declare const proofylink: Proofylink;
declare const image: CheckedImage;
declare const form: CheckedDocument;
declare const metadata: ConsentMetadata;
declare const detail: VerificationDetail;

const person = {
  verification_type_id: 1,
  id_number: "9999010101900001",
  full_name: "BUDI CONTOH",
  email: "budi.contoh@example.com",
  phone_number: "6281200000001",
  ktp_image: image,
} as const;

describe("each way of consent takes exactly its fields", () => {
  const { verifications } = proofylink;

  test("e-mail", () => {
    verifications.createWithEmailConsent(person);
    verifications.createWithEmailConsent({ ...person, ktp_image: new Blob([]) });
    // @ts-expect-error a field is missing
    verifications.createWithEmailConsent({ ...person, email: undefined });
    // @ts-expect-error belongs to own consent
    verifications.createWithEmailConsent({ ...person, consent_metadata: metadata });
    // @ts-expect-error belongs to uploaded consent
    verifications.createWithEmailConsent({ ...person, form_consent: form });
    // @ts-expect-error no such field
    verifications.createWithEmailConsent({ ...person, nik: "9999010101900001" });
    // @ts-expect-error a NIK is text
    verifications.createWithEmailConsent({ ...person, id_number: 99990101 });
    // @ts-expect-error a path is no file
    verifications.createWithEmailConsent({ ...person, ktp_image: "ktp.jpg" });
  });

  test("own", () => {
    verifications.createWithOwnConsent({ ...person, consent_metadata: metadata });
    // @ts-expect-error the consent is missing
    verifications.createWithOwnConsent(person);
    // @ts-expect-error all six of its fields are needed
    verifications.createWithOwnConsent({ ...person, consent_metadata: { os: "Linux" } });
    const both = { ...person, consent_metadata: metadata, form_consent: form };
    // @ts-expect-error belongs to uploaded consent
    verifications.createWithOwnConsent(both);
  });

  test("uploaded", () => {
    verifications.createWithUploadedConsent({ ...person, form_consent: form });
    // @ts-expect-error the form is missing
    verifications.createWithUploadedConsent(person);
    // @ts-expect-error a PDF is no photo of a KTP
    verifications.createWithUploadedConsent({ ...person, ktp_image: form, form_consent: form });
  });

  test("all return the same", () => {
    expectTypeOf(
      verifications.createWithEmailConsent,
    ).returns.resolves.toEqualTypeOf<CreatedVerification>();
    expectTypeOf(
      verifications.createWithOwnConsent,
    ).returns.resolves.toEqualTypeOf<CreatedVerification>();
    expectTypeOf(
      verifications.createWithUploadedConsent,
    ).returns.resolves.toEqualTypeOf<CreatedVerification>();
  });
});

describe("results narrow by status", () => {
  test("a completed one has its result, a failed one has none", () => {
    expectTypeOf(detail.analysis.credibility).toBeNullable();
    if (isCompleted(detail)) {
      expectTypeOf(detail).toEqualTypeOf<CompletedVerification>();
      expectTypeOf(detail.verification.status).toEqualTypeOf<"completed">();
      expectTypeOf(detail.analysis.credibility).not.toBeNullable();
    } else if (isFailed(detail)) {
      expectTypeOf(detail).toEqualTypeOf<FailedVerification>();
      expectTypeOf(detail.verification.failed_message).toEqualTypeOf<string | null>();
      expectTypeOf(detail.analysis.credibility).toEqualTypeOf<null>();
    } else {
      expectTypeOf(detail).toEqualTypeOf<VerificationDetail>();
    }
  });
});

describe("open vocabularies", () => {
  test("take any word, and still offer the known ones", () => {
    expectTypeOf<"on_the_moon">().toExtend<VerificationStatus>();
    expectTypeOf<VerificationStatus>().not.toEqualTypeOf<string>();
    expectTypeOf<Extract<VerificationStatus, "completed">>().toEqualTypeOf<"completed">();
    expectTypeOf<Verification["status"]>().toEqualTypeOf<VerificationStatus>();
  });

  test("the lists of known words are complete", () => {
    expectTypeOf<(typeof knownStatuses)[number]>().toEqualTypeOf<KnownStatus>();
    expectTypeOf<(typeof knownConsentMethods)[number]>().toEqualTypeOf<
      "email" | "signed_document"
    >();
  });

  test("a known status can be switched over completely", () => {
    const { status } = detail.verification;
    if (!isKnownStatus(status)) return;
    expectTypeOf(status).toEqualTypeOf<KnownStatus>();
    // @ts-expect-error not a known one
    status === "on_the_moon";
  });
});

test("the list is rows, or pages of rows", () => {
  const list = proofylink.verifications.list({ q: "budi", per_page: 10 });
  expectTypeOf(list).toExtend<AsyncIterable<VerificationListItem>>();
  expectTypeOf(list.page).returns.resolves.toHaveProperty("meta");
});
