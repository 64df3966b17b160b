import { expect } from "vitest";
import {
  consentMetadata,
  consentPdf,
  consentPdfPart,
  ktpJpegPart,
  ktpPng,
  ktpPngPart,
  person,
} from "../applicants.ts";
import { exactly, member, some, text } from "../matching.ts";
import { type CliRun, cliContract } from "./run-cli.ts";

const { interaction } = cliContract;
const path = "/api/v1/external/verifications";
const given = { state: "the company has tokens", parameters: {} } as const;
const verify = ["verify", "--file", "applicant.json", "--no-wait", "--json"];
const answered = {
  reference_code: "EMP-260211-7874",
  status: "ocr_verification",
  created_at: "2026-02-11T10:27:41.000000Z",
};

function created(consentMethod: string) {
  return {
    status: 201,
    body: {
      data: {
        reference_code: member("CreatedVerification.reference_code", answered.reference_code),
        status: member("CreatedVerification.status", answered.status),
        consent_method: member("CreatedVerification.consent_method", consentMethod),
        created_at: member("CreatedVerification.created_at", answered.created_at),
      },
    },
  };
}

function expectCreated({ code, stdout }: CliRun, consentMethod: string): void {
  expect(code).toBe(0);
  const recovered = false;
  expect(JSON.parse(stdout)).toEqual({ ...answered, consent_method: consentMethod, recovered });
}

const employee = { ...person, verification_type_id: 1, ktp_image: "ktp.jpg" };
const employeeForm = { verification_type_id: "1", ...person, ktp_image: ktpJpegPart };

interaction({
  operation: "createVerificationWithEmailConsent",
  description: "proofylink verify, with consent by e-mail",
  given,
  request: { method: "POST", path: `${path}/email-consent`, form: employeeForm },
  response: created("email"),
  check: async (run) => expectCreated(await run(verify, employee), "email"),
});

interaction({
  operation: "createVerificationWithOwnConsent",
  description: "proofylink verify, with the consent of the company's own portal",
  given,
  request: {
    method: "POST",
    path: `${path}/own-consent`,
    form: {
      verification_type_id: "2",
      ...person,
      ktp_image: ktpPngPart,
      ...Object.fromEntries(
        Object.entries(consentMetadata).map(([name, value]) => [
          `consent_metadata[${name}]`,
          value,
        ]),
      ),
    },
  },
  response: created("email"),
  check: async (run) => {
    const renter = { ...employee, verification_type_id: 2, ktp_image: "ktp.png" };
    expectCreated(await run(verify, { ...renter, consent_metadata: consentMetadata }), "email");
  },
});

interaction({
  operation: "createVerificationWithUploadedConsent",
  description: "proofylink verify, with a signed consent form",
  given,
  request: {
    method: "POST",
    path: `${path}/upload-consent`,
    form: {
      verification_type_id: "4",
      ...person,
      ktp_image: ktpPngPart,
      form_consent: consentPdfPart,
    },
  },
  response: created("signed_document"),
  check: async (run) => {
    const tenant = { ...employee, verification_type_id: 4, ktp_image: "ktp.png" };
    const signed = [...verify, "--consent-form", "consent.pdf"];
    expectCreated(await run(signed, tenant), "signed_document");
  },
});

interaction({
  operation: "createVerificationWithUploadedConsent",
  description: "proofylink verify --encoding json",
  given,
  request: {
    method: "POST",
    path: `${path}/upload-consent`,
    json: {
      verification_type_id: 4,
      ...person,
      ktp_image: Buffer.from(ktpPng).toString("base64"),
      form_consent: Buffer.from(consentPdf).toString("base64"),
    },
  },
  response: created("signed_document"),
  check: async (run) => {
    const tenant = { ...employee, verification_type_id: 4, ktp_image: "ktp.png" };
    const signed = [...verify, "--consent-form", "consent.pdf", "--encoding", "json"];
    expectCreated(await run(signed, tenant), "signed_document");
  },
});

interaction({
  operation: "createVerificationWithEmailConsent",
  description: "proofylink verify although no tokens are left",
  given: { state: "the company has no tokens left", parameters: {} },
  request: { method: "POST", path: `${path}/email-consent`, form: employeeForm },
  response: {
    status: 400,
    body: { message: exactly("ErrorResponse.message", "Insufficient token balance") },
  },
  check: async (run) => expect((await run(verify, employee)).code).toBe(6),
});

interaction({
  operation: "createVerificationWithEmailConsent",
  description: "proofylink verify with an e-mail address that the server refuses",
  given: { state: "the server refuses this e-mail address", parameters: { email: person.email } },
  request: { method: "POST", path: `${path}/email-consent`, form: employeeForm },
  response: { status: 422, body: { errors: { email: some(text("Format email tidak valid.")) } } },
  check: async (run) => {
    const { code, stdout } = await run(verify, employee);
    expect(code).toBe(3);
    const { error } = JSON.parse(stdout) as { error: { fields: object } };
    expect(error.fields).toEqual({ email: ["Format email tidak valid."] });
  },
});
