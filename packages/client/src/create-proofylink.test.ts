import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { emailApplicant } from "../test/applicant.ts";
import { startApi, success } from "../test/start-api.ts";
import { createProofylink } from "./index.ts";

afterEach(() => vi.unstubAllEnvs());
afterEach(() => vi.unstubAllGlobals());

describe("settings", () => {
  test("come from the environment when they are not given", async () => {
    await using api = await startApi(() => success({ token: 3 }));
    vi.stubEnv("PROOFYLINK_BASE_URL", api.url);
    vi.stubEnv("PROOFYLINK_ACCESS_TOKEN", "from-environment");
    expect(await createProofylink().tokens.balance()).toBe(3);
    expect(api.received[0]?.headers.authorization).toBe("Bearer from-environment");
  });

  test("that are missing are named, with the variable that could hold them", () => {
    vi.stubEnv("PROOFYLINK_BASE_URL", "");
    vi.stubEnv("PROOFYLINK_ACCESS_TOKEN", "");
    expect(() => createProofylink({ accessToken: "t" })).toThrow(/PROOFYLINK_BASE_URL/);
    expect(() => createProofylink({ baseUrl: "https://a.test" })).toThrow(
      /PROOFYLINK_ACCESS_TOKEN/,
    );
  });

  test("may name a fetch of one's own", async () => {
    const urls: string[] = [];
    const own: typeof fetch = async (url) => {
      urls.push(String(url));
      return Response.json({ data: { token: 4 } });
    };
    const { tokens } = createProofylink({
      baseUrl: "https://a.test/x",
      accessToken: "t",
      fetch: own,
    });
    expect(await tokens.balance()).toBe(4);
    expect(urls).toEqual(["https://a.test/x/api/v1/external/token/balance"]);
  });
});

describe("the NIK of a sandbox's scenario", () => {
  const created = Response.json({ data: { reference_code: "EMP-1" } }, { status: 201 });
  const id_number = "9999010100900404";
  async function create(baseUrl: string, sandbox: boolean | undefined) {
    const fetch = vi.fn(async () => created.clone());
    const { verifications } = createProofylink({ baseUrl, sandbox, accessToken: "t", fetch });
    const outcome = await verifications
      .createWithEmailConsent({ ...emailApplicant, id_number })
      .catch((error: unknown) => error);
    return { outcome, sent: fetch.mock.calls.length };
  }

  test.each([
    ["http://127.0.0.1:4020", undefined],
    ["http://localhost:4020", undefined],
    ["https://localhost:4020", undefined],
    ["http://[::1]:4020", true],
    ["http://sandbox:4020", true],
    ["https://sandbox.example.test", true],
  ])("is sent to %s with sandbox: %s", async (baseUrl, sandbox) => {
    const { outcome, sent } = await create(baseUrl, sandbox);
    expect(outcome).toMatchObject({ reference_code: "EMP-1" });
    expect(sent).toBe(1);
  });

  test.each([
    ["https://api.example.test", undefined],
    ["https://localhost.example.test", undefined],
    ["https://api.example.test/127.0.0.1", undefined],
    ["https://api.example.test", false],
    ["http://127.0.0.1:4020", false],
  ])("is refused unsent for %s with sandbox: %s, and not repeated", async (baseUrl, sandbox) => {
    const { outcome, sent } = await create(baseUrl, sandbox);
    expect(outcome).toMatchObject({ name: "InvalidInputError", code: "invalid_input" });
    expect(outcome).toMatchObject({
      errors: { id_number: [expect.stringContaining("sandbox: true")] },
    });
    expect(inspect(outcome)).not.toContain(id_number);
    expect(sent).toBe(0);
  });
});

test("printing a client, or turning it into JSON, shows no token", () => {
  const proofylink = createProofylink({ baseUrl: "https://a.test", accessToken: "secret-token" });
  const shown = inspect(proofylink, { depth: 10, showHidden: true }) + JSON.stringify(proofylink);
  expect(shown).not.toContain("secret-token");
});

test("in a browser it warns that the token can be read there", () => {
  const warn = vi.fn();
  const logger = { debug: warn, info: warn, warn, error: warn };
  createProofylink({ baseUrl: "https://a.test", accessToken: "t", logger });
  expect(warn).not.toHaveBeenCalled();
  vi.stubGlobal("document", {});
  createProofylink({ baseUrl: "https://a.test", accessToken: "t", logger });
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("anyone can read accessToken"));
});
