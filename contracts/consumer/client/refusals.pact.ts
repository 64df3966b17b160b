import {
  AuthenticationError,
  InsufficientTokensError,
  imageFromBytes,
  NotFoundError,
  RateLimitError,
  ValidationError,
  VerificationType,
} from "@proofylink/client";
import { describe, expect } from "vitest";
import { ktpPng, ktpPngPart, person } from "../applicants.ts";
import { exactly, member, some, text } from "../matching.ts";
import { clientContract } from "./client-contract.ts";

const { interaction } = clientContract;

const path = "/api/v1/external/verifications";
const reference_code = "EMP-260212-0000";

const applicant = {
  ...person,
  verification_type_id: VerificationType.EmployeeScreening,
  ktp_image: await imageFromBytes(ktpPng),
};
const form = { verification_type_id: "1", ...person, ktp_image: ktpPngPart };

describe("a create that the API refuses", () => {
  const operation = "createVerificationWithEmailConsent";
  const request = { method: "POST", path: `${path}/email-consent`, form } as const;

  interaction({
    operation,
    description: "an applicant although no tokens are left",
    given: { state: "the company has no tokens left", parameters: {} },
    request,
    response: {
      status: 400,
      body: { message: exactly("ErrorResponse.message", "Insufficient token balance") },
    },
    check: async (proofylink) => {
      const answer = proofylink.verifications.createWithEmailConsent(applicant);
      await expect(answer).rejects.toBeInstanceOf(InsufficientTokensError);
    },
  });

  interaction({
    operation,
    description: "an applicant whose e-mail address the server refuses",
    given: { state: "the server refuses this e-mail address", parameters: { email: person.email } },
    request,
    response: {
      status: 422,
      body: {
        errors: { email: some(text("Format email tidak valid.")) },
      },
    },
    check: async (proofylink) => {
      const error = await proofylink.verifications
        .createWithEmailConsent(applicant)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toHaveProperty("errors", { email: ["Format email tidak valid."] });
    },
  });
});

describe("a create beyond the rate limit", () => {
  const id_number = "9999010100900429";

  interaction({
    operation: "createVerificationWithEmailConsent",
    description: "an applicant beyond the rate limit",
    given: { state: "too many requests were made", parameters: { id_number } },
    request: {
      method: "POST",
      path: `${path}/email-consent`,
      form: { ...form, id_number },
    },
    response: { status: 429 },
    check: async (proofylink) => {
      const answer = proofylink.verifications.createWithEmailConsent({ ...applicant, id_number });
      await expect(answer).rejects.toBeInstanceOf(RateLimitError);
    },
  });
});

/** A wrong base URL is answered with 404 too; only the API's own envelope has a status in its body. */
const saidByTheApi = { status: member("ErrorResponse.status", "fail") };

describe("a read that the API refuses", () => {
  interaction({
    operation: "getVerification",
    description: "a request with an access token that was revoked",
    given: { state: "the access token is revoked", parameters: {} },
    request: { method: "GET", path: `${path}/${reference_code}` },
    response: { status: 401 },
    check: async (proofylink) => {
      const answer = proofylink.verifications.get(reference_code);
      await expect(answer).rejects.toBeInstanceOf(AuthenticationError);
    },
  });

  interaction({
    operation: "getVerification",
    description: "a request for a verification that does not exist",
    given: { state: "there is no such verification", parameters: { reference_code } },
    request: { method: "GET", path: `${path}/${reference_code}` },
    response: { status: 404, body: saidByTheApi },
    check: async (proofylink) => {
      const answer = proofylink.verifications.get(reference_code);
      await expect(answer).rejects.toBeInstanceOf(NotFoundError);
    },
  });

  interaction({
    operation: "getCreditReport",
    description: "a request for a report of a verification that does not exist",
    given: { state: "there is no such verification", parameters: { reference_code } },
    request: { method: "GET", path: `${path}/${reference_code}/reports/credit` },
    response: { status: 404, body: saidByTheApi },
    check: async (proofylink) => {
      const answer = proofylink.reports.request(reference_code, "credit");
      await expect(answer).rejects.toBeInstanceOf(NotFoundError);
    },
  });
});
