import { personal, type StatedEndpoint } from "./stated.ts";

export const uploadConsent: StatedEndpoint = {
  name: "upload-consent",
  title: { line: 118, text: "Cek Data Individu (Consent Manual Upload)" },
  purpose: { line: 119, says: "Creates a verification with an uploaded consent document." },
  method: "POST",
  path: { line: 121, template: "/api/v1/external/verifications/upload-consent" },
  headers: [
    {
      line: 125,
      name: "Authorization",
      value: "Bearer YOUR_ACCESS_TOKEN",
      text: "Token integrasi Proofylink",
    },
  ],
  body: [
    {
      line: 129,
      name: "verification_type_id",
      type: "integer",
      text: "Tipe Verifikasi / Screening",
      values: { 1: "Rekrutment/Screening Karyawan", 2: "Test" },
    },
    {
      line: 130,
      name: "id_number",
      type: "string",
      example: personal.nik,
      text: "NIK (16 digit)",
      digits: 16,
    },
    { line: 131, name: "full_name", type: "string", example: personal.name, text: "Nama Lengkap" },
    { line: 132, type: "string", example: personal.email },
    {
      line: 133,
      name: "phone_number",
      type: "string",
      example: personal.phoneWithPrefix,
      text: "Nomor telepon dengan prefix 62",
      prefix: "62",
    },
    {
      line: 134,
      name: "ktp_image",
      type: "file",
      example: "base64",
      text: "Foto KTP dengan ukuran maksimal 4 MB",
      megabytes: 4,
    },
    {
      line: 135,
      name: "form_consent",
      type: "file",
      example: "base64",
      text: "Form Consent dengan ukuran maksimal 10 MB",
      megabytes: 10,
    },
  ],
  responses: [
    {
      line: 137,
      status: 201,
      label: "Created",
      lines: [142, 151],
      sample: {
        status: "success",
        message: "Verification created successfully.",
        data: {
          reference_code: "EMP-260211-7874",
          status: "ocr_verification",
          consent_method: "signed_document",
          created_at: "2026-02-11T10:27:41.000000Z",
        },
      },
    },
    {
      line: 138,
      status: 400,
      label: "Request Error",
      lines: [152, 155],
      sample: { status: "fail", message: "Insufficient token balance" },
    },
    {
      line: 139,
      status: 404,
      label: "Not Found",
      lines: [156, 159],
      sample: { status: "fail", message: "Data not found" },
    },
    {
      line: 140,
      status: 422,
      label: "Validation Error",
      lines: [160, 171],
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
      line: 141,
      status: 500,
      label: "Internal Error",
      lines: [172, 175],
      sample: { status: "error", message: "An error occurred while creating verification." },
    },
  ],
  layout: [120, 122, 123, 124, 126, 127, 128, 136],
};
