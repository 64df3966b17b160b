import type { Report } from "@proofylink/client";
import { describe, expect } from "vitest";
import { exactly, member } from "../matching.ts";
import { clientContract } from "./client-contract.ts";

const { interaction } = clientContract;

const reference_code = "VER-260101-1234";
const timeZone = "Asia/Makassar";

const kinds = [
  { kind: "credit", operation: "getCreditReport" },
  { kind: "proofylink", operation: "getProofylinkReport" },
] as const;

describe.each(kinds)("the $kind report", ({ kind, operation }) => {
  const request = {
    method: "GET",
    path: `/api/v1/external/verifications/${reference_code}/reports/${kind}`,
    headers: { "X-Timezone": timeZone },
  } as const;

  interaction({
    operation,
    description: `a request for a ${kind} report that is being made`,
    given: { state: "the report is being made", parameters: { reference_code } },
    request,
    response: { status: 200, body: { data: { status: exactly("Report.status", "processing") } } },
    check: async (proofylink) => {
      const report = await proofylink.reports.request(reference_code, kind, { timeZone });
      expect(report.status).toBe("processing");
    },
  });

  interaction({
    operation,
    description: `a request for a ${kind} report that is ready`,
    given: { state: "the report is ready", parameters: { reference_code } },
    request,
    response: {
      status: 200,
      body: {
        data: {
          status: exactly("Report.status", "ready"),
          url: member("Report.url", "https://storage.example/report.pdf?Signature=contoh"),
          expires_in: member("Report.expires_in", 600),
          expires_at: member("Report.expires_at", "2026-05-19T12:18:54+08:00"),
        },
      },
    },
    check: async (proofylink) => {
      expect(await proofylink.reports.request(reference_code, kind, { timeZone })).toMatchObject({
        status: "ready",
        url: "https://storage.example/report.pdf?Signature=contoh",
        expires_in: 600,
        expires_at: "2026-05-19T12:18:54+08:00",
      } satisfies Partial<Report>);
    },
  });
});
