import { personal, type StatedEndpoint } from "./stated.ts";

export const emailConsent: StatedEndpoint = {
  name: "email-consent",
  title: { line: 3, text: "Cek Data Individu (Consent Digital by Proofylink)" },
  purpose: {
    line: 4,
    says: "Creates a verification; Proofylink asks for consent by an e-mail of its own.",
  },
  method: "POST",
  path: { line: 6, template: "/api/v1/external/verifications/email-consent" },
  headers: [
    {
      line: 10,
      name: "Authorization",
      value: "Bearer YOUR_ACCESS_TOKEN",
      text: "Token integrasi Proofylink",
    },
  ],
  body: [
    {
      line: 14,
      name: "verification_type_id",
      type: "integer",
      text: "Tipe Verifikasi / Screening",
      values: {
        1: "Rekrutment/Screening Karyawan",
        2: "Screening Sewa Mobil/Motor",
        3: "Verifikasi Calon Pelanggan/Mitra",
        4: "Screening Tenant (Kos/Kontrakan)",
      },
    },
    {
      line: 15,
      name: "id_number",
      type: "string",
      example: personal.nik,
      text: "NIK (16 digit)",
      digits: 16,
    },
    { line: 16, name: "full_name", type: "string", example: personal.name, text: "Nama Lengkap" },
    { line: 17, type: "string", example: personal.email },
    {
      line: 18,
      name: "phone_number",
      type: "string",
      example: personal.phoneWithPrefix,
      text: "Nomor telepon dengan prefix 62",
      prefix: "62",
    },
    {
      line: 19,
      name: "ktp_image",
      type: "file",
      example: "base64",
      text: "Foto KTP dengan ukuran maksimal 4 MB",
      megabytes: 4,
    },
  ],
  responses: [
    {
      line: 21,
      status: 201,
      label: "Created",
      lines: [26, 35],
      sample: {
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
    {
      line: 22,
      status: 400,
      label: "Request Error",
      lines: [36, 39],
      sample: { status: "fail", message: "Insufficient token balance" },
    },
    {
      line: 23,
      status: 404,
      label: "Not Found",
      lines: [40, 43],
      sample: { status: "fail", message: "Data not found" },
    },
    {
      line: 24,
      status: 422,
      label: "Validation Error",
      lines: [44, 55],
      sample: {
        status: "fail",
        message: "id number harus berisi 16 karakter.",
        errors: {
          id_number: ["id number harus berisi 16 karakter."],
          email: ["Format email tidak valid."],
        },
      },
    },
    {
      line: 25,
      status: 500,
      label: "Internal Error",
      lines: [56, 59],
      sample: { status: "error", message: "An error occurred while creating verification." },
    },
  ],
  layout: [5, 7, 8, 9, 11, 12, 13, 20],
};
