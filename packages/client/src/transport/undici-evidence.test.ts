import { type FaultServer, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SendEvidence } from "./transport.ts";
import { watchSend } from "./undici-evidence.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const path = "/api/v1/external/verifications/email-consent";
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One create through the global fetch; resolves to the status, or to the evidence of its failure. */
async function create(
  baseUrl: string,
  signal?: AbortSignal,
  send: Fetch = fetch,
): Promise<number | SendEvidence> {
  const url = `${baseUrl}${path}`;
  const init = { method: "POST", body: "{}", signal: signal ?? null };
  const watched = watchSend(url, signal, () => send(url, init));
  try {
    const response = await watched.answer;
    await response.text();
    return response.status;
  } catch (failure) {
    return watched.evidence(failure);
  }
}

const unsent = { sent: "no", source: "undici-diagnostics" };
const unknown = { sent: "maybe", source: "undici-diagnostics" };

describe("proven unsent", () => {
  test("refused", async () => {
    const { baseUrl } = await server.scenario("refused");
    expect(await create(baseUrl)).toMatchObject({ ...unsent, code: "ECONNREFUSED" });
  });

  test("a host name that does not exist", async () => {
    const { baseUrl } = await server.scenario("dns");
    expect(await create(baseUrl)).toMatchObject({ ...unsent, phase: "dns", code: "ENOTFOUND" });
  });

  test("a certificate that is not trusted", async () => {
    const { baseUrl } = await server.scenario("tls-untrusted");
    expect(await create(baseUrl)).toMatchObject({ ...unsent, phase: "tls" });
  });

  test("aborted during the TLS handshake, and nothing is sent when that ends later", async () => {
    const scenario = await server.scenario("tls-hang");
    const abort = new AbortController();
    const outcome = create(scenario.baseUrl, abort.signal);
    await scenario.until({ connections: 1 });
    abort.abort();
    expect(await outcome).toMatchObject({ ...unsent, phase: "connect" });
    await scenario.advance();
    const again = await server.scenario("none");
    expect(await create(again.baseUrl)).toBe(201);
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 0 });
  });

  test("aborted before the call: fetch is never called", async () => {
    const send = () => Promise.reject(new Error("was called"));
    expect(await create("http://127.0.0.1", AbortSignal.abort(), send)).toEqual({
      sent: "no",
      phase: "not-started",
      source: "none",
      timeline: [],
    });
  });
});

describe("not proven unsent", () => {
  test.each(["drop-before-read", "drop-after-read", "commit-then-drop"] as const)(
    "%s",
    async (fault) => {
      const scenario = await server.scenario(fault);
      expect(await create(scenario.baseUrl)).toMatchObject({ ...unknown, phase: "response" });
      expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1 });
    },
  );

  test("aborted while the server thinks", async () => {
    const scenario = await server.scenario("commit-then-timeout");
    const abort = new AbortController();
    const outcome = create(scenario.baseUrl, abort.signal);
    await scenario.until({ committed: 1 });
    abort.abort();
    expect(await outcome).toMatchObject({ ...unknown, phase: "response" });
  });

  test("a cut body: the head was read", async () => {
    const { baseUrl } = await server.scenario("cut-body");
    expect(await create(baseUrl)).toMatchObject({ ...unknown, phase: "body" });
  });

  test("a fetch of another make", async () => {
    const other: Fetch = async () => {
      throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
    };
    expect(await create("http://127.0.0.1:9", undefined, other)).toMatchObject({
      sent: "maybe",
      source: "none",
      code: "ECONNREFUSED",
    });
  });

  test("a fetch that tries twice, the first time in vain", async () => {
    const [refused, dropping] = [
      await server.scenario("refused"),
      await server.scenario("commit-then-drop"),
    ];
    const twice: Fetch = (url, init) =>
      fetch(url, init).catch(() => fetch(`${dropping.baseUrl}${path}`, init));
    expect(await create(refused.baseUrl, undefined, twice)).toMatchObject(unknown);
    expect(await dropping.ledger()).toMatchObject({ committed: 1 });
  });

  test("a fetch that tries twice and is aborted the second time", async () => {
    const [refused, silent] = [
      await server.scenario("refused"),
      await server.scenario("commit-then-timeout"),
    ];
    const abort = new AbortController();
    const twice: Fetch = (url, init) =>
      fetch(url, init).catch(() => fetch(`${silent.baseUrl}${path}`, init));
    const outcome = create(refused.baseUrl, abort.signal, twice);
    await silent.until({ committed: 1 });
    abort.abort();
    expect(await outcome).toMatchObject(unknown);
  });

  test("a fetch that reports on the side before it sends", async () => {
    const { baseUrl } = await server.scenario("refused");
    const aside = await server.scenario("none");
    const talkative: Fetch = (url, init) => {
      void fetch(aside.baseUrl).catch(() => {});
      return fetch(url, init);
    };
    expect(await create(baseUrl, undefined, talkative)).toMatchObject(unknown);
  });
});

test("forty calls in flight are told apart", async () => {
  const hanging = await server.scenario("tls-hang");
  const silent = await server.scenario("commit-then-timeout");
  const refused = await server.scenario("refused");
  const abort = new AbortController();
  const calls = Array.from({ length: 10 }, () => [
    create(hanging.baseUrl, abort.signal),
    create(silent.baseUrl, abort.signal),
    create(refused.baseUrl, abort.signal),
    create(server.url, abort.signal),
  ]);
  await Promise.all([hanging.until({ connections: 10 }), silent.until({ committed: 10 })]);
  await Promise.all(calls.flatMap(([, , gone, missing]) => [gone, missing]));
  abort.abort();
  for (const [hung, thinking, gone, missing] of calls) {
    expect(await hung).toMatchObject({ sent: "no", phase: "connect" });
    expect(await thinking).toMatchObject({ sent: "maybe", phase: "response" });
    expect(await gone).toMatchObject({ sent: "no", code: "ECONNREFUSED" });
    expect(await missing).toBe(404);
  }
});

test("the timeline says what was done when", async () => {
  const { baseUrl } = await server.scenario("commit-then-drop");
  const { timeline } = (await create(baseUrl)) as SendEvidence;
  expect(timeline.map(({ step }) => step)).toEqual(["start", "request-head", "request-body"]);
  const times = timeline.map(({ ms }) => ms);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
