import { startFaultServer } from "@proofylink/testing/fault-server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { emailApplicant } from "../test/applicant.ts";
import { inBrowser } from "./in-browser.ts";
import { createProofylink, fetchTransport, type Transport } from "./index.ts";

afterEach(() => vi.unstubAllGlobals());

test.for([
  ["a page or a worker of a browser", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36", true],
  ["Node", "Node.js/24", false],
  ["Bun", "Bun/1.4.5", false],
  ["Deno", "Deno/2.9.6", false],
  ["Workers", "Cloudflare-Workers", false],
] as const)("%s is told by its name", ([, userAgent, expected]) => {
  vi.stubGlobal("navigator", { userAgent });
  expect(inBrowser()).toBe(expected);
});

test("a runtime without a name is no browser", () => {
  vi.stubGlobal("navigator", undefined);
  expect(inBrowser()).toBe(false);
});

describe("in a browser, which may repeat requests by itself", () => {
  async function createThrough(transport?: Transport) {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    await using server = await startFaultServer();
    const { baseUrl, ledger } = await server.scenario("none");
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const options = { baseUrl, accessToken: "t", logger, ...(transport && { transport }) };
    const { verifications, tokens } = createProofylink(options);
    const told = await verifications
      .createWithEmailConsent(emailApplicant)
      .then(({ reference_code }) => reference_code)
      .catch((error: { code: string; message: string }) => `${error.code}: ${error.message}`);
    return { told, balance: await tokens.balance(), ledger: await ledger() };
  }

  test("creates are refused before anything is sent, and reads go through", async () => {
    const { told, balance, ledger } = await createThrough();
    expect(told).toMatch(/^unsafe_runtime: Nothing was sent\. .*Create from a server/);
    expect(balance).toBe(1000);
    expect(ledger.requestsOnWire).toBe(0);
  });

  test("creates are sent by a transport that was told that they may be repeated", async () => {
    const transport = fetchTransport(undefined, { mayRepeatCreates: true });
    const { told, ledger } = await createThrough(transport);
    expect(told).toBe("EMP-990101-0001");
    expect(ledger).toMatchObject({ requestsOnWire: 1, committed: 1 });
  });
});
