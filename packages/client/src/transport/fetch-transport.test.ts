import { startFaultServer } from "@proofylink/testing/fault-server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { startApi } from "../../test/start-api.ts";
import { create, failure, read } from "../../test/transport-outcome.ts";
import { fetchTransport } from "./fetch-transport.ts";

afterEach(() => vi.unstubAllGlobals());

describe("a body is sent as a stream of known length, which no runtime repeats", () => {
  const bytes = new TextEncoder().encode("abc");
  test.each<[string, string | Uint8Array<ArrayBuffer> | ArrayBuffer | URLSearchParams]>([
    ["text", "abc"],
    ["bytes", bytes],
    ["a buffer", bytes.buffer],
    ["form fields", new URLSearchParams("abc")],
  ])("%s", async (_what, body) => {
    await using api = await startApi(() => ({ status: 201, body: {} }));
    const given: unknown[] = [];
    const transport = fetchTransport((url, init) => {
      given.push(init?.body);
      return fetch(url, init);
    });
    await transport(create(api.url, { body }));
    expect(given[0]).toBeInstanceOf(Blob);
    expect(api.received[0]?.headers).toMatchObject({
      "content-type": "application/json",
      "content-length": given[0] instanceof Blob ? String(given[0].size) : "",
    });
    expect(api.received[0]?.body).toMatch(/^abc=?$/);
  });
});

test("redirects are not followed", async () => {
  await using api = await startApi(() => ({
    status: 302,
    headers: { location: "/login" },
    body: "",
  }));
  expect((await fetchTransport()(read(api.url))).status).toBe(302);
  expect(api.received).toHaveLength(1);
});

describe("what a failure proves", () => {
  test("of the global fetch on Node: that a refused create was not sent", async () => {
    await using server = await startFaultServer();
    const { baseUrl } = await server.scenario("refused");
    expect(await failure(fetchTransport(), create(baseUrl))).toMatchObject({
      reason: "refused",
      evidence: { sent: "no", source: "undici-diagnostics", code: "ECONNREFUSED" },
    });
  });

  const refusing = () => {
    const cause = Object.assign(new Error("10.0.0.1"), { code: "ECONNREFUSED" });
    return Promise.reject(new TypeError("fetch failed", { cause }));
  };

  test("of a fetch of one's own: nothing, since it may have tried before", async () => {
    expect(await failure(fetchTransport(refusing), create("https://a.test"))).toMatchObject({
      reason: "refused",
      evidence: { sent: "maybe", source: "error-code", code: "ECONNREFUSED" },
    });
  });

  test("of a runtime's own fetch that tells codes, as Bun's does: that it was not sent", async () => {
    vi.stubGlobal("fetch", refusing.bind(undefined));
    expect(await failure(fetchTransport(), create("https://a.test"))).toMatchObject({
      evidence: { sent: "no", phase: "connect", source: "error-code" },
    });
  });

  test.each(["ECONNRESET", "EPIPE", "ERR_SSL_BAD_RECORD_TYPE", "EHOSTUNREACH"])(
    "%s proves nothing anywhere",
    async (code) => {
      const failing = () => Promise.reject(Object.assign(new Error("x"), { code }));
      vi.stubGlobal("fetch", failing.bind(undefined));
      expect(await failure(fetchTransport(), create("https://a.test"))).toMatchObject({
        evidence: { sent: "maybe", code },
      });
    },
  );

  test("texts are not kept: they hold addresses", async () => {
    const failed = await failure(fetchTransport(refusing), create("https://a.test"));
    expect(JSON.stringify(failed) + failed.message + failed.cause).not.toContain("10.0.0.1");
  });

  test("the last of several addresses tells the code", async () => {
    const errors = [1, 2].map(() => Object.assign(new Error("x"), { code: "ENETUNREACH" }));
    const failing = () => Promise.reject(new TypeError("x", { cause: new AggregateError(errors) }));
    expect(await failure(fetchTransport(failing), read("https://a.test"))).toMatchObject({
      evidence: { code: "ENETUNREACH" },
    });
  });
});
