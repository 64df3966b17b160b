import { personal, type StatedEndpoint } from "./stated.ts";

export const ownConsent: StatedEndpoint = {
  name: "own-consent",
  title: { line: 60, text: "Cek Data Individu (Consent Digital by Mitra)" },
  purpose: {
    line: 61,
    says: "Creates a verification with a digital consent that the partner attaches.",
  },
  method: "POST",
  path: { line: 63, template: "/api/v1/external/verifications/own-consent" },
  headers: [
    {
      line: 67,
      name: "Authorization",
      value: "Bearer YOUR_ACCESS_TOKEN",
      text: "Token integrasi Proofylink",
    },
  ],
  body: [
    {
      line: 71,
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
      line: 72,
      name: "id_number",
      type: "string",
      example: personal.nik,
      text: "NIK (16 digit)",
      digits: 16,
    },
    { line: 73, name: "full_name", type: "string", example: personal.name, text: "Nama Lengkap" },
    { line: 74, type: "string", example: personal.email },
    {
      line: 75,
      name: "phone_number",
      type: "string",
      example: personal.phoneWithPrefix,
      text: "Nomor telepon dengan prefix 62",
      prefix: "62",
    },
    {
      line: 76,
      name: "ktp_image",
      type: "file",
      example: "base64",
      text: "Foto KTP dengan ukuran maksimal 4 MB",
      megabytes: 4,
    },
    {
      line: 77,
      name: "consent_metadata",
      type: "array",
      example: {
        user_agent: "Mozilla/5.0",
        ip_address: "192.168.1.1",
        device_type: "desktop",
        browser_info: "Chrome 145.0.0.0",
        os: "Windows",
        timestamp: "2026-03-06T16:00:00+08:00",
      },
      text: "Keterangan metadata saat subject memberikan persetujuan melalui portal anda",
    },
  ],
  responses: [
    {
      line: 79,
      status: 201,
      label: "Created",
      lines: [84, 93],
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
      line: 80,
      status: 400,
      label: "Request Error",
      lines: [94, 97],
      sample: { status: "fail", message: "Insufficient token balance" },
    },
    {
      line: 81,
      status: 404,
      label: "Not Found",
      lines: [98, 101],
      sample: { status: "fail", message: "Data not found" },
    },
    {
      line: 82,
      status: 422,
      label: "Validation Error",
      lines: [102, 113],
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
      line: 83,
      status: 500,
      label: "Internal Error",
      lines: [114, 117],
      sample: { status: "error", message: "An error occurred while creating verification." },
    },
  ],
  layout: [62, 64, 65, 66, 68, 69, 70, 78],
};
