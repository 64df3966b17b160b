import {
  type CreatedVerification,
  documentFromBytes,
  imageFromBytes,
  VerificationType,
} from "@proofylink/client";
import { describe, expect } from "vitest";
import {
  consentMetadata,
  consentPdf,
  consentPdfPart,
  ktpJpeg,
  ktpJpegPart,
  ktpPng,
  ktpPngPart,
  person,
} from "../applicants.ts";
import { member } from "../matching.ts";
import { clientContract } from "./client-contract.ts";

const { interaction } = clientContract;

const given = { state: "the company has tokens", parameters: {} } as const;

function created(consentMethod: string) {
  return {
    status: 201,
    body: {
      data: {
        reference_code: member("CreatedVerification.reference_code", "EMP-260211-7874"),
        status: member("CreatedVerification.status", "ocr_verification"),
        consent_method: member("CreatedVerification.consent_method", consentMethod),
        created_at: member("CreatedVerification.created_at", "2026-02-11T10:27:41.000000Z"),
      },
    },
  };
}

function createdByClient(consentMethod: string) {
  return {
    reference_code: "EMP-260211-7874",
    status: "ocr_verification",
    consent_method: consentMethod,
    created_at: "2026-02-11T10:27:41.000000Z",
    recovered: false,
  } satisfies Partial<CreatedVerification>;
}

const employee = {
  ...person,
  verification_type_id: VerificationType.EmployeeScreening,
  ktp_image: await imageFromBytes(ktpJpeg),
};
const renter = {
  ...person,
  verification_type_id: VerificationType.VehicleRental,
  ktp_image: await imageFromBytes(ktpPng),
  consent_metadata: consentMetadata,
};
const tenant = {
  ...person,
  verification_type_id: VerificationType.TenantScreening,
  ktp_image: await imageFromBytes(ktpPng),
  form_consent: await documentFromBytes(consentPdf),
};

describe("createWithEmailConsent", () => {
  const path = "/api/v1/external/verifications/email-consent";
  const operation = "createVerificationWithEmailConsent";

  interaction({
    operation,
    description: "an applicant who is asked for consent by e-mail, as a form",
    given,
    request: {
      method: "POST",
      path,
      form: { verification_type_id: "1", ...person, ktp_image: ktpJpegPart },
    },
    response: created("email"),
    check: async (proofylink) => {
      const answer = await proofylink.verifications.createWithEmailConsent(employee);
      expect(answer).toMatchObject(createdByClient("email"));
    },
  });

  interaction({
    operation,
    description: "an applicant who is asked for consent by e-mail, as JSON",
    given,
    request: {
      method: "POST",
      path,
      json: { verification_type_id: 1, ...person, ktp_image: base64(ktpPng) },
    },
    response: created("email"),
    check: async (proofylink) => {
      const applicant = { ...employee, ktp_image: await imageFromBytes(ktpPng) };
      const answer = await proofylink.verifications.createWithEmailConsent(applicant, {
        encoding: "json",
      });
      expect(answer).toMatchObject(createdByClient("email"));
    },
  });
});

describe("createWithOwnConsent", () => {
  const path = "/api/v1/external/verifications/own-consent";
  const operation = "createVerificationWithOwnConsent";

  interaction({
    operation,
    description: "an applicant whose consent was taken by the company's own portal, as a form",
    given,
    request: {
      method: "POST",
      path,
      form: {
        verification_type_id: "2",
        ...person,
        ktp_image: ktpPngPart,
        "consent_metadata[user_agent]": consentMetadata.user_agent,
        "consent_metadata[ip_address]": consentMetadata.ip_address,
        "consent_metadata[device_type]": consentMetadata.device_type,
        "consent_metadata[browser_info]": consentMetadata.browser_info,
        "consent_metadata[os]": consentMetadata.os,
        "consent_metadata[timestamp]": consentMetadata.timestamp,
      },
    },
    response: created("email"),
    check: async (proofylink) => {
      const answer = await proofylink.verifications.createWithOwnConsent(renter);
      expect(answer).toMatchObject(createdByClient("email"));
    },
  });

  interaction({
    operation,
    description: "an applicant whose consent was taken by the company's own portal, as JSON",
    given,
    request: {
      method: "POST",
      path,
      json: {
        verification_type_id: 2,
        ...person,
        ktp_image: base64(ktpPng),
        consent_metadata: consentMetadata,
      },
    },
    response: created("email"),
    check: async (proofylink) => {
      const answer = await proofylink.verifications.createWithOwnConsent(renter, {
        encoding: "json",
      });
      expect(answer).toMatchObject(createdByClient("email"));
    },
  });
});

describe("createWithUploadedConsent", () => {
  const path = "/api/v1/external/verifications/upload-consent";
  const operation = "createVerificationWithUploadedConsent";

  interaction({
    operation,
    description: "an applicant with a signed consent form, as a form",
    given,
    request: {
      method: "POST",
      path,
      form: {
        verification_type_id: "4",
        ...person,
        ktp_image: ktpPngPart,
        form_consent: consentPdfPart,
      },
    },
    response: created("signed_document"),
    check: async (proofylink) => {
      const answer = await proofylink.verifications.createWithUploadedConsent(tenant);
      expect(answer).toMatchObject(createdByClient("signed_document"));
    },
  });

  interaction({
    operation,
    description: "an applicant with a signed consent form, as JSON",
    given,
    request: {
      method: "POST",
      path,
      json: {
        verification_type_id: 4,
        ...person,
        ktp_image: base64(ktpPng),
        form_consent: base64(consentPdf),
      },
    },
    response: created("signed_document"),
    check: async (proofylink) => {
      const answer = await proofylink.verifications.createWithUploadedConsent(tenant, {
        encoding: "json",
      });
      expect(answer).toMatchObject(createdByClient("signed_document"));
    },
  });
});

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
