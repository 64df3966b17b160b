import { FakeClock } from "@proofylink/testing/fake-clock";
import { describe, expect, test } from "vitest";
import { emailApplicant, ownApplicant, uploadedApplicant } from "../test/applicant.ts";
import { type Reply, startApi, success } from "../test/start-api.ts";
import { createProofylink, type Proofylink, type ProofylinkError } from "./index.ts";

/** What a call against a server that always answers `reply` comes to. */
async function against<T>(reply: Reply, run: (proofylink: Proofylink) => Promise<T>) {
  await using api = await startApi(() => reply);
  const clock = new FakeClock({ skipUpToMs: 10_000 });
  const proofylink = createProofylink({ baseUrl: api.url, accessToken: "t", clock });
  const outcome = await run(proofylink).catch((error: ProofylinkError) => error);
  return { outcome, received: api.received };
}
const balance = (proofylink: Proofylink): Promise<unknown> => proofylink.tokens.balance();
const detail = ({ verifications }: Proofylink): Promise<unknown> => verifications.get("EMP-1");
const list = ({ verifications }: Proofylink): Promise<unknown> => verifications.list().page(1);
const create = ({ verifications }: Proofylink): Promise<unknown> =>
  verifications.createWithEmailConsent(emailApplicant);

const html = {
  headers: { "content-type": "text/html" },
  body: "<!doctype html><title>Login</title>",
};
const fail = (message: string): Reply => ({ body: { status: "fail", message } });

describe("an answer with an error code becomes one class, whatever its body", () => {
  test.each<[number, string, string, Reply]>([
    [401, "AuthenticationError", "unauthenticated", { body: { message: "Unauthenticated." } }],
    [401, "AuthenticationError", "unauthenticated", { body: "" }],
    [401, "AuthenticationError", "unauthenticated", html],
    [403, "PermissionError", "forbidden", html],
    [400, "ApiError", "bad_request", fail("Something else")],
    [400, "InsufficientTokensError", "insufficient_tokens", fail("Insufficient token balance")],
    [404, "NotFoundError", "not_found", fail("Data not found")],
    [404, "UnexpectedResponseError", "wrong_base_url", html],
    [
      404,
      "UnexpectedResponseError",
      "wrong_base_url",
      { body: { message: "The route could not be found." } },
    ],
    [405, "ApiError", "method_not_allowed", { body: {} }],
    [413, "ApiError", "payload_too_large", html],
    [422, "ValidationError", "validation_failed", { body: { errors: [] } }],
    [429, "RateLimitError", "rate_limited", { body: { message: "Too Many Attempts." } }],
  ])("create: %i %s %s", async (status, name, code, reply) => {
    const { outcome, received } = await against({ status, ...reply }, create);
    expect(outcome).toMatchObject({
      name,
      code,
      status,
      operation: "createVerificationWithEmailConsent",
      method: "POST",
      pathTemplate: "/api/v1/external/verifications/email-consent",
      nextStep: expect.stringMatching(/\w{3}.*\.$/),
    });
    expect(received).toHaveLength(1);
  });

  test.each<[number, string, Reply]>([
    [400, "not_found", fail("Data not found.")],
    [400, "not_found", fail("Tenant not found.")],
    [
      404,
      "not_found",
      { body: { status: "fail", message: "Verifikasi tidak ditemukan.", data: [], errors: {} } },
    ],
    [404, "wrong_base_url", { body: [] }],
    [500, "server_error", { body: { status: "fail", message: "An error occurred." } }],
    [502, "server_error", html],
    [418, "bad_request", { body: null }],
  ])("read: %i %s", async (status, code, reply) => {
    const { outcome } = await against({ status, ...reply }, detail);
    expect(outcome).toMatchObject({ code, status, operation: "getVerification" });
  });

  test.each([408, 409, 425, 500, 503])("create: %i may have been carried out", async (status) => {
    const { outcome, received } = await against({ status, body: {} }, create);
    expect(outcome).toMatchObject({ name: "OutcomeUnknownError", status, created: false });
    expect(received).toHaveLength(1);
  });
});

describe("what is no answer of the API is told from one", () => {
  test.each<[string, string, Reply]>([
    ["a login page", "unexpected_response", html],
    ["a redirect to one", "redirected", { status: 302, headers: { location: "/login" }, body: "" }],
    ["nothing", "unexpected_response", { body: "" }],
    ["a cut answer", "unexpected_response", { body: '{"status":"success","data":{"tok' }],
    ["another service's JSON", "unexpected_response", { body: { error: { code: 5 } } }],
    ["an array", "unexpected_response", { body: [] }],
    ["null", "unexpected_response", { body: null }],
    ["a data part that PHP wrote as an empty array", "unexpected_response", success([])],
  ])("%s", async (_what, code, reply) => {
    for (const read of [balance, detail]) {
      const { outcome, received } = await against(reply, read);
      expect(outcome).toMatchObject({ name: "UnexpectedResponseError", code });
      expect(received.map(({ url }) => url)).not.toContain("/login");
    }
  });

  test.each([200, 202])("a create that is answered %i with a code was created", async (status) => {
    const { outcome } = await against({ status, ...success({ reference_code: "EMP-9" }) }, create);
    expect(outcome).toMatchObject({ reference_code: "EMP-9", recovered: false, warnings: [] });
  });
});

describe("habits of PHP", () => {
  test.each([10, "10"])("a balance of %j is a number", async (token) => {
    const { outcome } = await against(success({ token }), balance);
    expect(outcome).toBe(10);
  });

  test.each([
    [
      "an object with numbers as keys",
      { 1: { reference_code: "A" }, 4: { reference_code: "B" } },
      2,
    ],
    ["an array", [{ reference_code: "A" }], 1],
    ["an empty array", [], 0],
  ])("rows in %s", async (_what, data, count) => {
    const { outcome } = await against(success(data, { meta: [] }), list);
    expect(outcome).toMatchObject({ meta: { current_page: 1, last_page: 1 } });
    expect((outcome as { data: unknown[] }).data).toHaveLength(count);
  });
});

test("a failed verification in a 200 is a result", async () => {
  const data = { verification: { status: "failed", failed_message: "OCR data mismatch" } };
  const { outcome } = await against(success(data), detail);
  expect(outcome).toMatchObject(data);
});

describe("a refused input", () => {
  test("has the server's messages by field, without what the applicant said of itself", async () => {
    const errors = {
      email: ["Format email tidak valid.", "budi.contoh@example.com sudah dipakai oleh Budi."],
      "consent_metadata.ip_address": "192.0.2.10 tidak valid, hubungi 0812-0000-0001.",
      "NIK 9999010101900001": ["x"],
    };
    const own = ({ verifications }: Proofylink) => verifications.createWithOwnConsent(ownApplicant);
    const { outcome } = await against({ status: 422, body: { message: "m", errors } }, own);
    expect(outcome).toMatchObject({
      errors: {
        email: ["Format email tidak valid.", "[removed] sudah dipakai oleh [removed]."],
        "consent_metadata.ip_address": ["[removed] tidak valid, hubungi [removed]."],
        unknown_field: ["x"],
      },
    });
  });

  test("of a read keeps names of fields only: whom its messages are about is not known", async () => {
    const errors = { per_page: ["BUDI CONTOH: 100"], "BUDI CONTOH": ["x"], BUDI: ["x"] };
    const { outcome } = await against({ status: 422, body: { message: "m", errors } }, list);
    const said = ["The server refused it."];
    expect(outcome).toMatchObject({
      message: expect.stringContaining("per_page, unknown_field"),
      errors: { per_page: said, unknown_field: said },
    });
    expect(JSON.stringify(outcome)).not.toMatch(/budi/i);
  });

  test("that names a file advises the other encoding", async () => {
    const reply = { status: 422, body: { errors: { ktp_image: ["harus berupa file."] } } };
    const json = ({ verifications }: Proofylink) =>
      verifications.createWithUploadedConsent(uploadedApplicant, { encoding: "json" });
    const { outcome } = await against(reply, json);
    expect(outcome).toMatchObject({ nextStep: expect.stringContaining('encoding: "multipart"') });
  });
});

describe("what is sent", () => {
  const reply: Reply = { status: 201, ...success({ reference_code: "EMP-9" }) };

  test.each([
    [
      "multipart",
      /^multipart\/form-data; boundary=/,
      /name="consent_metadata\[ip_address\]"\r\n\r\n192/,
    ],
    ["json", /^application\/json$/, /"consent_metadata":\{.*"ip_address":"192/],
  ] as const)("a create as %s, of known length", async (encoding, type, body) => {
    const { received } = await against(reply, ({ verifications }) =>
      verifications.createWithOwnConsent(ownApplicant, { encoding }),
    );
    expect(received).toMatchObject([
      {
        method: "POST",
        url: "/api/v1/external/verifications/own-consent",
        headers: {
          authorization: "Bearer t",
          accept: "application/json",
          "content-type": expect.stringMatching(type),
          "content-length": expect.stringMatching(/^\d+$/),
        },
        body: expect.stringMatching(body),
      },
    ]);
  });

  test("headers of the call, but never another Accept or Authorization", async () => {
    const headers = { Prefer: "code=404", Accept: "text/html", Authorization: "Basic x" };
    const { received } = await against(reply, ({ tokens }) => tokens.balance({ headers }));
    expect(received[0]?.headers).toMatchObject({
      prefer: "code=404",
      accept: "application/json",
      authorization: "Bearer t",
    });
  });

  test.each(["BUDI CONTOH", "ok"])(
    "nothing when a header named %j holds what none can; the error does not repeat it",
    async (name) => {
      const headers = { [name]: "BUDI\0" };
      const { outcome, received } = await against(reply, ({ tokens }) =>
        tokens.balance({ headers }),
      );
      expect(outcome).toMatchObject({ name: "InvalidInputError", code: "invalid_input" });
      expect(JSON.stringify(outcome)).not.toMatch(/budi/i);
      expect(received).toEqual([]);
    },
  );

  test("a report is asked for by kind and time zone", async () => {
    const report = { status: "processing", expires_at: null };
    const { outcome, received } = await against(success(report), ({ reports }) =>
      reports.request("EMP&1", "credit", { timeZone: "Asia/Makassar" }),
    );
    expect(outcome).toEqual(report);
    expect(received).toMatchObject([
      {
        url: "/api/v1/external/verifications/EMP%261/reports/credit",
        headers: { "x-timezone": "Asia/Makassar" },
      },
    ]);
  });

  test.each(["", ".", "..", "a/b", "a\\b", "a b", undefined])(
    "nothing for the reference code %j",
    async (code) => {
      const { outcome, received } = await against(reply, ({ verifications }) =>
        verifications.get(code as string),
      );
      expect(outcome).toMatchObject({ name: "InvalidInputError" });
      expect(received).toHaveLength(0);
    },
  );
});
