import { describe, expectTypeOf, test } from "vitest";
import type {
  CredibilityLevel,
  components,
  operations,
  paths,
  Report,
  VerificationDetail,
  VerificationStatus,
  VerificationTypeId,
} from "./index.ts";

type Schemas = components["schemas"];

describe("files", () => {
  type Multipart = Schemas["CreateVerificationWithUploadedConsentMultipart"];

  test("are Blobs in a form", () => {
    expectTypeOf<Multipart["ktp_image"]>().toEqualTypeOf<Blob>();
    expectTypeOf<Multipart["form_consent"]>().toEqualTypeOf<Blob>();
  });

  test("are base64 text in JSON", () => {
    type Json = Schemas["CreateVerificationWithUploadedConsent"];
    expectTypeOf<Json["ktp_image"]>().toEqualTypeOf<string>();
  });

  test("are fields of the operation's own body", () => {
    type Body = operations["createVerificationWithEmailConsent"]["requestBody"]["content"];
    expectTypeOf<Body["multipart/form-data"]["ktp_image"]>().toEqualTypeOf<Blob>();
    expectTypeOf<Body["application/json"]["ktp_image"]>().toEqualTypeOf<string>();
  });
});

describe("vocabularies", () => {
  test("in answers are open: known words are offered, any other is taken", () => {
    expectTypeOf<"ocr_verification">().toExtend<VerificationStatus>();
    expectTypeOf<"a_status_of_tomorrow">().toExtend<VerificationStatus>();
    // Were it plain string, an editor would offer nothing.
    expectTypeOf<VerificationStatus>().not.toEqualTypeOf<string>();
    expectTypeOf<Extract<VerificationStatus, "failed">>().toEqualTypeOf<"failed">();
    expectTypeOf<Report["status"]>().toEqualTypeOf<"processing" | "ready" | (string & {})>();
  });

  test("keep their null", () => {
    expectTypeOf<null>().toExtend<CredibilityLevel>();
    expectTypeOf<null>().not.toExtend<VerificationStatus>();
    expectTypeOf<CredibilityLevel>().not.toEqualTypeOf<string | null>();
    expectTypeOf<Extract<CredibilityLevel, "E">>().toEqualTypeOf<"E">();
  });

  test("of numbers are closed", () => {
    expectTypeOf<VerificationTypeId>().toEqualTypeOf<1 | 2 | 3 | 4>();
  });
});

describe("what can be null or absent", () => {
  test("is so in the types", () => {
    expectTypeOf<VerificationDetail["verification"]["failed_message"]>().toEqualTypeOf<
      string | null
    >();
    expectTypeOf<VerificationDetail["analysis"]["credibility"]>().toBeNullable();
    expectTypeOf<Report["url"]>().toEqualTypeOf<string | null | undefined>();
  });

  test("and parameters with a default stay optional", () => {
    type Query = NonNullable<operations["listVerifications"]["parameters"]["query"]>;
    expectTypeOf<Record<never, never>>().toExtend<Query>();
  });
});

test("every path of the API is there", () => {
  expectTypeOf<"/api/v1/external/token/balance">().toExtend<keyof paths>();
  expectTypeOf<keyof operations>().toEqualTypeOf<
    | "createVerificationWithEmailConsent"
    | "createVerificationWithOwnConsent"
    | "createVerificationWithUploadedConsent"
    | "listVerifications"
    | "getVerification"
    | "getTokenBalance"
    | "getCreditReport"
    | "getProofylinkReport"
  >();
});
