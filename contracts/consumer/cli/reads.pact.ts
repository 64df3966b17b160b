import { expect } from "vitest";
import { exactly, member, nothing, some } from "../matching.ts";
import { cliContract } from "./run-cli.ts";

const { interaction } = cliContract;
const path = "/api/v1/external/verifications";
const completed = "EMP-260212-5406";
const failed = "EMP-260212-6843";
const unknown = "EMP-260212-0000";

interaction({
  operation: "getVerification",
  description: "proofylink wait, of a verification that is completed",
  given: { state: "the verification is completed", parameters: { reference_code: completed } },
  request: { method: "GET", path: `${path}/${completed}` },
  response: {
    status: 200,
    body: {
      data: {
        verification: {
          reference_code: member("Verification.reference_code", completed),
          status: exactly("Verification.status", "completed"),
          credibility_score: member("Verification.credibility_score", 53),
          credibility_level: member("Verification.credibility_level", "D"),
        },
        customer: {
          name: member("Customer.name", "BUDI CONTOH"),
          id_number: member("Customer.id_number", "9999010101900001"),
          phone: member("Customer.phone", "81200000001"),
        },
      },
    },
  },
  check: async (run) => {
    const { code, stdout } = await run(["wait", completed]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/53 of 100.*level D/);
    expect(stdout).toContain("9999********0001");
  },
});

interaction({
  operation: "getVerification",
  description: "proofylink show, of a verification that has failed",
  given: { state: "the verification has failed", parameters: { reference_code: failed } },
  request: { method: "GET", path: `${path}/${failed}` },
  response: {
    status: 200,
    body: {
      data: {
        verification: {
          reference_code: member("Verification.reference_code", failed),
          status: exactly("Verification.status", "failed"),
          failed_message: member("Verification.failed_message", "OCR data mismatch"),
          credibility_score: nothing(),
        },
      },
    },
  },
  check: async (run) => {
    const { code, stdout } = await run(["show", failed]);
    expect(code).toBe(0);
    expect(stdout).toContain("OCR data mismatch");
  },
});

interaction({
  operation: "getVerification",
  description: "proofylink show, of a verification that does not exist",
  given: { state: "there is no such verification", parameters: { reference_code: unknown } },
  request: { method: "GET", path: `${path}/${unknown}` },
  response: { status: 404, body: { status: member("ErrorResponse.status", "fail") } },
  check: async (run) => expect((await run(["show", unknown])).code).toBe(5),
});

interaction({
  operation: "listVerifications",
  description: "proofylink list --q, where there are verifications",
  given: { state: "the search word matches verifications", parameters: { q: "budi" } },
  request: { method: "GET", path, query: { q: "budi", page: "1" } },
  response: {
    status: 200,
    body: {
      data: some({
        reference_code: member("VerificationListItem.reference_code", completed),
        created_at: member("VerificationListItem.created_at", "2026-02-12T10:23:00.000000Z"),
        status: member("VerificationListItem.status", "completed"),
        customer_name: member("VerificationListItem.customer_name", "BUDI CONTOH"),
        customer_id_number: member("VerificationListItem.customer_id_number", "9999********0001"),
      }),
      meta: {
        current_page: member("PageMeta.current_page", 1),
        last_page: member("PageMeta.last_page", 1),
        total: member("PageMeta.total", 1),
      },
    },
  },
  check: async (run) => {
    const { code, stdout } = await run(["list", "--q", "budi"]);
    expect(code).toBe(0);
    expect(stdout).toContain(completed);
    expect(stdout).toContain("Showing 1 of 1.");
  },
});

interaction({
  operation: "getTokenBalance",
  description: "proofylink balance",
  given: { state: "the company has tokens", parameters: {} },
  request: { method: "GET", path: "/api/v1/external/token/balance" },
  response: { status: 200, body: { data: { token: member("TokenBalance.token", 10) } } },
  check: async (run) => {
    const { code, stdout } = await run(["balance", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ token: 10 });
  },
});

interaction({
  operation: "getTokenBalance",
  description: "proofylink balance with an access token that was revoked",
  given: { state: "the access token is revoked", parameters: {} },
  request: { method: "GET", path: "/api/v1/external/token/balance" },
  response: { status: 401 },
  check: async (run) => expect((await run(["balance"])).code).toBe(4),
});
