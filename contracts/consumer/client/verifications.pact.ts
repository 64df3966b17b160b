import type { PageMeta, Verification, VerificationListItem } from "@proofylink/client";
import { describe, expect } from "vitest";
import { exactly, member, nothing, some, someObject } from "../matching.ts";
import { clientContract } from "./client-contract.ts";

const { interaction } = clientContract;

const path = "/api/v1/external/verifications";
const completed = "EMP-260212-5406";
const failed = "EMP-260212-6843";

describe("list", () => {
  const operation = "listVerifications";

  interaction({
    operation,
    description: "a request for a page of verifications",
    given: { state: "the search word matches verifications", parameters: { q: "budi" } },
    request: { method: "GET", path, query: { q: "budi", page: "1", per_page: "10" } },
    response: {
      status: 200,
      body: {
        data: some({
          reference_code: member("VerificationListItem.reference_code", completed),
          verification_type_name: member(
            "VerificationListItem.verification_type_name",
            "Rekrutment/Screening Karyawan",
          ),
          status: member("VerificationListItem.status", "completed"),
          customer_name: member("VerificationListItem.customer_name", "BUDI CONTOH"),
          customer_id_number: member("VerificationListItem.customer_id_number", "9999********0001"),
          created_at: member("VerificationListItem.created_at", "2026-02-12T10:23:00.000000Z"),
          updated_at: member("VerificationListItem.updated_at", "2026-02-12T10:23:11.000000Z"),
        }),
        meta: {
          current_page: member("PageMeta.current_page", 1),
          last_page: member("PageMeta.last_page", 1),
          per_page: member("PageMeta.per_page", 10),
          total: member("PageMeta.total", 1),
        },
      },
    },
    check: async (proofylink) => {
      const page = await proofylink.verifications.list({ q: "budi", per_page: 10 }).page(1);
      expect(page.data).toMatchObject([
        {
          reference_code: completed,
          status: "completed",
          customer_name: "BUDI CONTOH",
        } satisfies Partial<VerificationListItem>,
      ]);
      expect(page.meta).toMatchObject({
        current_page: 1,
        last_page: 1,
        per_page: 10,
        total: 1,
      } satisfies Partial<PageMeta>);
    },
  });

  interaction({
    operation,
    description: "a request for a page of verifications where there are none",
    given: { state: "the search word matches nothing", parameters: { q: "nobody" } },
    request: { method: "GET", path, query: { q: "nobody", page: "1", per_page: "10" } },
    response: {
      status: 200,
      body: {
        data: [],
        meta: {
          current_page: member("PageMeta.current_page", 1),
          last_page: member("PageMeta.last_page", 1),
          total: member("PageMeta.total", 0),
        },
      },
    },
    check: async (proofylink) => {
      const page = await proofylink.verifications.list({ q: "nobody", per_page: 10 }).page(1);
      expect(page.data).toEqual([]);
    },
  });
});

describe("get", () => {
  const operation = "getVerification";

  interaction({
    operation,
    description: "a request for a completed verification",
    given: { state: "the verification is completed", parameters: { reference_code: completed } },
    request: { method: "GET", path: `${path}/${completed}` },
    response: {
      status: 200,
      body: {
        data: {
          verification: {
            reference_code: member("Verification.reference_code", completed),
            verification_type_name: member(
              "Verification.verification_type_name",
              "Rekrutment/Screening Karyawan",
            ),
            created_at: member("Verification.created_at", "2026-02-12T10:23:00.000000Z"),
            updated_at: member("Verification.updated_at", "2026-02-12T10:23:11.000000Z"),
            status: exactly("Verification.status", "completed"),
            failed_message: nothing(),
            credibility_score: member("Verification.credibility_score", 53),
            credibility_level: member("Verification.credibility_level", "D"),
          },
          customer: {
            name: member("Customer.name", "BUDI CONTOH"),
            phone: member("Customer.phone", "81200000001"),
            id_number: member("Customer.id_number", "9999010101900001"),
          },
          analysis: {
            credit_summary: someObject(),
            credibility: someObject(),
            use_case_analysis: someObject(),
          },
        },
      },
    },
    check: async (proofylink) => {
      const { verification, customer, analysis } = await proofylink.verifications.get(completed);
      expect(verification).toMatchObject({
        reference_code: completed,
        status: "completed",
        credibility_score: 53,
        credibility_level: "D",
      } satisfies Partial<Verification>);
      expect(customer.name).toBe("BUDI CONTOH");
      expect(analysis).toEqual({ credit_summary: {}, credibility: {}, use_case_analysis: {} });
    },
  });

  interaction({
    operation,
    description: "a request for a failed verification",
    given: { state: "the verification has failed", parameters: { reference_code: failed } },
    request: { method: "GET", path: `${path}/${failed}` },
    response: {
      status: 200,
      body: {
        data: {
          verification: {
            reference_code: member("Verification.reference_code", failed),
            verification_type_name: member(
              "Verification.verification_type_name",
              "Rekrutment/Screening Karyawan",
            ),
            created_at: member("Verification.created_at", "2026-02-12T10:23:00.000000Z"),
            updated_at: member("Verification.updated_at", "2026-02-12T10:23:10.000000Z"),
            status: exactly("Verification.status", "failed"),
            failed_message: member("Verification.failed_message", "OCR data mismatch"),
            credibility_score: nothing(),
            credibility_level: nothing(),
          },
          customer: {
            name: member("Customer.name", "BUDI CONTOH"),
            phone: member("Customer.phone", "81200000001"),
            id_number: member("Customer.id_number", "9999010101900001"),
          },
          analysis: {
            credit_summary: nothing(),
            credibility: nothing(),
            use_case_analysis: nothing(),
          },
        },
      },
    },
    check: async (proofylink) => {
      const { verification } = await proofylink.verifications.get(failed);
      expect(verification).toMatchObject({
        status: "failed",
        failed_message: "OCR data mismatch",
        credibility_score: null,
      } satisfies Partial<Verification>);
    },
  });
});
