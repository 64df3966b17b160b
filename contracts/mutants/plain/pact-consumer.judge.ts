// The peer "plain Pact", consumer's half: matchers by type, the answers that go well, one 404, one 422.
import { imageFromBytes, NotFoundError, ValidationError } from "@proofylink/client";
import { beforeAll, expect } from "vitest";
import { ktpPng, person } from "../../consumer/applicants.ts";
import { eachLike, forgetUsualPact, usual } from "./usual-pact.ts";

const root = "/api/v1/external";
const completed = "EMP-260212-5406";
const missing = "VER-260101-9999";

beforeAll(forgetUsualPact);

const applicant = { ...person, verification_type_id: 1, ktp_image: await imageFromBytes(ktpPng) };
const sent = {
  ...person,
  verification_type_id: 1,
  ktp_image: Buffer.from(ktpPng).toString("base64"),
};
const post = {
  method: "POST",
  path: `${root}/verifications/email-consent`,
  headers: { "Content-Type": "application/json" },
} as const;

usual({
  given: { state: "the company has tokens", parameters: {} },
  description: "a create",
  request: { ...post, body: sent },
  response: {
    status: 201,
    body: {
      status: "success",
      message: "Verification created successfully.",
      data: {
        reference_code: "EMP-260211-7874",
        status: "ocr_verification",
        consent_method: "email",
        created_at: "2026-02-11T10:27:41.000000Z",
      },
    },
  },
  check: async ({ verifications }) => {
    const created = await verifications.createWithEmailConsent(applicant, { encoding: "json" });
    expect(created.reference_code).toBe("EMP-260211-7874");
  },
});

const refusedEmail = "ditolak@example.com";

usual({
  given: { state: "the server refuses this e-mail address", parameters: { email: refusedEmail } },
  description: "a create that is refused",
  request: { ...post, body: { ...sent, email: refusedEmail } },
  response: {
    status: 422,
    body: {
      status: "fail",
      message: "Format email tidak valid.",
      errors: { email: ["Format email tidak valid."] },
    },
  },
  check: async ({ verifications }) => {
    const create = verifications.createWithEmailConsent(
      { ...applicant, email: refusedEmail },
      { encoding: "json" },
    );
    await expect(create).rejects.toBeInstanceOf(ValidationError);
  },
});

usual({
  given: { state: "the search word matches verifications", parameters: { q: "budi" } },
  description: "the list",
  request: { method: "GET", path: `${root}/verifications`, query: { q: "budi", page: "1" } },
  response: {
    status: 200,
    body: {
      status: "success",
      message: "Verifications retrieved successfully.",
      data: eachLike({
        reference_code: completed,
        verification_type_name: "Rekrutment/Screening Karyawan",
        status: "completed",
        customer_name: "BUDI CONTOH",
        customer_id_number: "9999********0001",
        created_at: "2026-02-12T10:23:00.000000Z",
        updated_at: "2026-02-12T10:23:11.000000Z",
      }),
      meta: { current_page: 1, last_page: 1, per_page: 50, total: 1 },
    },
  },
  check: async ({ verifications }) => {
    const { data } = await verifications.list({ q: "budi" }).page(1);
    expect(data[0]?.reference_code).toBe(completed);
  },
});

usual({
  given: { state: "the verification is completed", parameters: { reference_code: completed } },
  description: "one verification",
  request: { method: "GET", path: `${root}/verifications/${completed}` },
  response: {
    status: 200,
    body: {
      status: "success",
      message: "Verification retrieved successfully.",
      data: {
        verification: {
          reference_code: completed,
          verification_type_name: "Rekrutment/Screening Karyawan",
          created_at: "2026-02-12T10:23:00.000000Z",
          updated_at: "2026-02-12T10:23:11.000000Z",
          status: "completed",
          credibility_score: 53,
          credibility_level: "D",
        },
        customer: { name: "BUDI CONTOH", phone: "81200000001", id_number: "9999010101900001" },
        analysis: { credit_summary: {}, credibility: {}, use_case_analysis: {} },
      },
    },
  },
  check: async ({ verifications }) => {
    expect((await verifications.get(completed)).verification.credibility_score).toBe(53);
  },
});

usual({
  given: { state: "there is no such verification", parameters: { reference_code: missing } },
  description: "a verification that does not exist",
  request: { method: "GET", path: `${root}/verifications/${missing}` },
  response: { status: 404, body: { status: "fail", message: "Data not found." } },
  check: async ({ verifications }) => {
    await expect(verifications.get(missing)).rejects.toBeInstanceOf(NotFoundError);
  },
});

usual({
  given: { state: "the company has tokens", parameters: {} },
  description: "the token balance",
  request: { method: "GET", path: `${root}/token/balance` },
  response: {
    status: 200,
    body: { status: "success", message: "Token retrieved successfully.", data: { token: 10 } },
  },
  check: async ({ tokens }) => {
    expect(await tokens.balance()).toBe(10);
  },
});

usual({
  given: { state: "the report is ready", parameters: { reference_code: completed } },
  description: "a report",
  request: { method: "GET", path: `${root}/verifications/${completed}/reports/credit` },
  response: {
    status: 200,
    body: {
      status: "success",
      message: "Laporan berhasil diambil.",
      data: {
        status: "ready",
        url: "https://storage.example/report.pdf?Signature=contoh",
        expires_in: 600,
        expires_at: "2026-05-19T12:18:54+08:00",
      },
    },
  },
  check: async ({ reports }) => {
    expect((await reports.request(completed, "credit")).status).toBe("ready");
  },
});
