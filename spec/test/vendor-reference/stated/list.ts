import { moreRows, personal, type StatedEndpoint } from "./stated.ts";

export const list: StatedEndpoint = {
  name: "list",
  title: { line: 176, text: "Riwayat Cek" },
  method: "GET",
  path: { line: 178, template: "/api/v1/external/verifications" },
  headers: [
    {
      line: 182,
      name: "Authorization",
      value: "Bearer YOUR_ACCESS_TOKEN",
      text: "Token integrasi Proofylink",
    },
  ],
  query: [
    { line: 186, name: "q", type: "string", example: "andi", text: "Keyword pencarian" },
    { line: 187, name: "page", type: "number", example: 1, text: "Nomor halaman" },
    { line: 188, name: "per_page", type: "number", example: 10, text: "Jumlah data perhalaman" },
  ],
  responses: [
    {
      line: 190,
      status: 200,
      label: "Success",
      lines: [193, 232],
      sample: {
        status: "success",
        message: "Verifications retrieved successfully.",
        data: [
          {
            reference_code: "EMP-260212-5406",
            verification_type_name: "Rekrutment/Screening Karyawan",
            status: "completed",
            customer_name: personal.name,
            customer_id_number: personal.maskedNik,
            final_decision: null,
            created_at: "2026-02-12T10:23:00.000000Z",
            updated_at: "2026-02-12T10:23:11.000000Z",
            credibility_score: 53,
            credibility_level: "D",
          },
          moreRows,
          moreRows,
        ],
        links: {
          first: "https://example.test/api/v1/external/verifications?page=1",
          last: "https://example.test/api/v1/external/verifications?page=1",
          prev: null,
          next: null,
        },
        meta: {
          current_page: 1,
          from: 1,
          last_page: 1,
          path: "https://example.test/api/v1/external/verifications",
          per_page: 50,
          to: 1,
          total: 1,
          q: "",
        },
      },
    },
    {
      line: 191,
      status: 400,
      label: "Not Found",
      lines: [233, 236],
      sample: { status: "fail", message: "Data not found." },
    },
    {
      line: 192,
      status: 500,
      label: "Internal Error",
      lines: [237, 240],
      sample: { status: "error", message: "An error occurred while retrieving verification." },
    },
  ],
  layout: [177, 179, 180, 181, 183, 184, 185, 189],
};
