import { anObject, personal, type StatedEndpoint } from "./stated.ts";

export const detail: StatedEndpoint = {
  name: "detail",
  title: { line: 241, text: "Detail Hasil dan Analisa" },
  purpose: { line: 242, says: "Shows one verification by its reference code." },
  method: "GET",
  path: { line: 244, template: "/api/v1/external/verifications/:reference_code" },
  headers: [
    {
      line: 248,
      name: "Authorization",
      value: "Bearer YOUR_ACCESS_TOKEN",
      text: "Token integrasi Proofylink",
    },
  ],
  pathParameters: [
    {
      line: 252,
      name: "reference_code",
      type: "string",
      example: "VER-260101-1234",
      text: "Kode referensi",
    },
  ],
  responses: [
    {
      line: 254,
      status: 200,
      label: "Success",
      lines: [258, 284],
      sample: {
        status: "success",
        message: "Verification retrieved successfully.",
        data: {
          verification: {
            reference_code: "EMP-260212-5406",
            verification_type_name: "Rekrutment/Screening Karyawan",
            created_at: "2026-02-12T10:23:00.000000Z",
            updated_at: "2026-02-12T10:23:11.000000Z",
            status: "completed",
            failed_message: null,
            credibility_score: 53,
            credibility_level: "D",
            final_decision: null,
          },
          customer: {
            name: personal.name,
            phone: personal.phoneWithoutPrefix,
            id_number: personal.nik,
          },
          analysis: {
            credit_summary: anObject,
            credibility: anObject,
            use_case_analysis: anObject,
          },
        },
      },
    },
    {
      line: 255,
      status: 200,
      label: "Not Success",
      lines: [285, 311],
      sample: {
        status: "success",
        message: "Verification retrieved successfully.",
        data: {
          verification: {
            reference_code: "EMP-260212-6843",
            verification_type_name: "Rekrutment/Screening Karyawan",
            created_at: "2026-02-12T10:14:51.000000Z",
            updated_at: "2026-02-12T10:15:01.000000Z",
            status: "failed",
            failed_message: "OCR data mismatch",
            credibility_score: null,
            credibility_level: null,
            final_decision: null,
          },
          customer: {
            name: personal.name,
            phone: personal.phoneWithoutPrefix,
            id_number: personal.nik,
          },
          analysis: {
            credit_summary: null,
            credibility: null,
            use_case_analysis: null,
          },
        },
      },
    },
    {
      line: 256,
      status: 404,
      label: "Not Found",
      lines: [312, 315],
      sample: { status: "fail", message: "Data not found." },
    },
    {
      line: 257,
      status: 500,
      label: "Internal Error",
      lines: [316, 319],
      sample: { status: "error", message: "An error occurred while retrieving verification." },
    },
  ],
  layout: [243, 245, 246, 247, 249, 250, 251, 253],
};
