import { type Fault, type FaultServer, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { create, failure, outcome, read } from "../../test/transport-outcome.ts";
import type { FailureReason } from "../transport/transport.ts";
import { type NodeTransportOptions, nodeTransport } from "./node-transport.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

// Which of the two the client has noticed when its time is up is a matter of luck.
const connecting = expect.stringMatching(/^(connect|tls)$/) as string;
const unsent = (phase: string) => ({ sent: "no", phase });
const sent = (phase: string) => ({ sent: "maybe", phase });

describe("a read that fails: what is known of it", () => {
  type Row = [Fault, FailureReason, { sent: string; phase: string }, NodeTransportOptions?];
  test.each<Row>([
    ["refused", "refused", unsent("connect")],
    ["dns", "dns", unsent("dns")],
    ["tls-hang", "connect-timeout", unsent(connecting), { connectTimeoutMs: 300 }],
    ["tls-untrusted", "tls", unsent("tls")],
    ["drop-before-read", "reset", sent("response")],
    ["drop-after-read", "reset", sent("response")],
    ["commit-then-timeout", "timeout", sent("response"), { silenceTimeoutMs: 300 }],
    ["cut-body", "body-cut", sent("body")],
    ["endless-body", "too-large", sent("body"), { maxResponseBytes: 999_999 }],
    ["huge-length", "too-large", sent("body")],
    ["slow-bytes", "timeout", sent("body"), { silenceTimeoutMs: 300 }],
  ])("%s: %s", async (fault, reason, evidence, options) => {
    const scenario = await server.scenario(fault, { methods: ["GET"] });
    using transport = nodeTransport(options);
    const failed = await failure(transport, read(scenario.baseUrl));
    expect(failed.reason).toBe(reason);
    expect(failed.evidence).toMatchObject({ ...evidence, source: "node-transport" });
    expect(failed.status).toBe(evidence.phase === "body" ? 200 : undefined);
    const { readsOnWire } = await scenario.ledger();
    expect(readsOnWire).toBe(evidence.sent === "no" ? 0 : 1);
  });

  test("aborted while it waits for a connection: at once, and nothing is sent later", async () => {
    const scenario = await server.scenario("tls-hang");
    using transport = nodeTransport({ tls: { ca: server.certificate } });
    const abort = new AbortController();
    const failed = failure(transport, read(scenario.baseUrl, { signal: abort.signal }));
    await scenario.until({ connections: 1 });
    abort.abort();
    expect(await failed).toMatchObject({ reason: "aborted", evidence: unsent("connect") });
    // Its handshake may end now, and that of the connection of another read, which is sent.
    await scenario.advance(2);
    expect(await outcome(transport, read(scenario.baseUrl))).toMatchObject([200, /data/]);
    expect(await scenario.ledger()).toMatchObject({ readsOnWire: 1 });
  });

  test("aborted before the call", async () => {
    const scenario = await server.scenario("none");
    using transport = nodeTransport();
    const request = read(scenario.baseUrl, { signal: AbortSignal.abort() });
    expect(await failure(transport, request)).toMatchObject({
      reason: "aborted",
      evidence: { sent: "no" },
    });
    expect(await scenario.ledger()).toMatchObject({ readsOnWire: 0 });
  });

  test("aborted while the server thinks, and in the middle of its answer", async () => {
    for (const [fault, evidence] of [
      ["commit-then-timeout", sent("response")],
      ["slow-bytes", sent("body")],
    ] as const) {
      const scenario = await server.scenario(fault, { methods: ["GET"] });
      using transport = nodeTransport();
      const abort = new AbortController();
      const answer = transport(read(scenario.baseUrl, { signal: abort.signal }));
      if (fault === "slow-bytes") await answer;
      else await scenario.until({ readsOnWire: 1 });
      abort.abort();
      const failed = answer.then((response) => response.text());
      await expect(failed).rejects.toMatchObject({ reason: "aborted", evidence });
      await scenario.until({ closedConnections: 1 });
    }
  });
});

test.each<[Fault, number]>([
  ["unavailable", 503],
  ["limited", 429],
  ["redirect", 302],
  ["html-200", 200],
  ["nothing", 200],
])("an answer is handed on, whatever it is: %s", async (fault, status) => {
  const scenario = await server.scenario(fault, { methods: ["GET"], retryAfter: "3" });
  using transport = nodeTransport();
  const response = await transport(read(scenario.baseUrl));
  await response.text();
  expect(response.status).toBe(status);
  if (status === 429) expect(response.headers.get("retry-after")).toBe("3");
  expect(await scenario.ledger()).toMatchObject({ readsOnWire: 1 });
});

test("what is written is what was asked for, and nothing more", async () => {
  const scenario = await server.scenario("none");
  using transport = nodeTransport();
  const headers = new Headers({ authorization: "Bearer 123", host: "elsewhere.example.com" });
  await outcome(transport, read(scenario.baseUrl, { headers }));
  const [entry] = (await scenario.ledger()).list;
  expect(entry?.headers).toEqual({
    host: new URL(scenario.baseUrl).host,
    connection: "keep-alive",
    "accept-encoding": "identity",
    authorization: "Bearer 123",
  });
});

test("each connect time-out has connections of its own, and close() ends them all", async () => {
  const scenario = await server.scenario("none");
  using transport = nodeTransport();
  for (const connectMs of [1000, 2000]) {
    await outcome(transport, read(scenario.baseUrl, { timeouts: { connectMs } }));
  }
  await outcome(transport, create(scenario.baseUrl));
  transport.close();
  expect(await scenario.until({ closedConnections: 3 })).toMatchObject({ connections: 3 });
});

test("a failure of one read does not end the others", async () => {
  const dropping = await server.scenario("drop-after-read", { methods: ["GET"], times: 5 });
  using transport = nodeTransport();
  const results = await Promise.all(
    Array.from({ length: 20 }, () => outcome(transport, read(dropping.baseUrl))),
  );
  const failed = results.filter((result) => "reason" in result);
  expect(failed.map(({ reason }) => reason)).toEqual(Array(5).fill("reset"));
  expect(await dropping.ledger()).toMatchObject({ readsOnWire: 20 });
});
