import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
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
