import { inspect } from "node:util";
import { type Fault, type FaultServer, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { create, failure, outcome } from "../../test/transport-outcome.ts";
import type { FailureReason } from "../transport/transport.ts";
import { type NodeTransportOptions, nodeTransport } from "./node-transport.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

describe("a create that fails: what is known of it, and what the server saw", () => {
  type Row = [
    fault: Fault,
    reason: FailureReason,
    evidence: Record<"sent" | "phase", string>,
    seen: { requestsOnWire: number; committed: number },
    options?: NodeTransportOptions,
  ];
  // Which of the two the client has noticed when its time is up is a matter of luck.
  const connecting = expect.stringMatching(/^(connect|tls)$/) as string;
  const nothing = { requestsOnWire: 0, committed: 0 };
  const once = { requestsOnWire: 1, committed: 0 };
  const paid = { requestsOnWire: 1, committed: 1 };
  test.each<Row>([
    ["refused", "refused", { sent: "no", phase: "connect" }, nothing],
    ["dns", "dns", { sent: "no", phase: "dns" }, nothing],
    [
      "tls-hang",
      "connect-timeout",
      { sent: "no", phase: connecting },
      nothing,
      { connectTimeoutMs: 300 },
    ],
    ["tls-untrusted", "tls", { sent: "no", phase: "tls" }, nothing],
    ["drop-before-read", "reset", { sent: "maybe", phase: "response" }, once],
    ["drop-after-read", "reset", { sent: "maybe", phase: "response" }, once],
    ["commit-then-drop", "reset", { sent: "maybe", phase: "response" }, paid],
    [
      "commit-then-timeout",
      "timeout",
      { sent: "maybe", phase: "response" },
      paid,
      { silenceTimeoutMs: 300 },
    ],
    ["cut-body", "body-cut", { sent: "maybe", phase: "body" }, paid],
    [
      "endless-body",
      "too-large",
      { sent: "maybe", phase: "body" },
      paid,
      { maxResponseBytes: 999_999 },
    ],
    ["huge-length", "too-large", { sent: "maybe", phase: "body" }, paid],
    ["slow-bytes", "timeout", { sent: "maybe", phase: "body" }, paid, { silenceTimeoutMs: 300 }],
  ])("%s: %s", async (fault, reason, evidence, seen, options) => {
    const scenario = await server.scenario(fault);
    using transport = nodeTransport(options);
    const failed = await failure(transport, create(scenario.baseUrl));
    expect(failed.reason).toBe(reason);
    expect(failed.evidence).toMatchObject({ ...evidence, source: "node-transport" });
    expect(failed.status).toBe(evidence.phase === "body" ? 201 : undefined);
    expect(await scenario.until(seen)).toMatchObject(seen);
  });

  test("aborted during the TLS handshake, nothing is sent when that ends later", async () => {
    const scenario = await server.scenario("tls-hang");
    using transport = nodeTransport({ tls: { ca: server.certificate } });
    const abort = new AbortController();
    const failed = failure(transport, create(scenario.baseUrl, { signal: abort.signal }));
    await scenario.until({ connections: 1 });
    abort.abort();
    expect(await failed).toMatchObject({
      reason: "aborted",
      evidence: { sent: "no", phase: connecting },
    });
    await scenario.advance();
    expect(await scenario.until({ closedConnections: 1 })).toMatchObject(nothing);
  });

  test("aborted before the call", async () => {
    const scenario = await server.scenario("none");
    using transport = nodeTransport();
    const request = create(scenario.baseUrl, { signal: AbortSignal.abort() });
    const { reason, evidence } = await failure(transport, request);
    expect([reason, evidence.sent]).toEqual(["aborted", "no"]);
    expect(await scenario.ledger()).toMatchObject({ ...nothing, connections: 0 });
  });

  test("aborted while the host name is looked up", async () => {
    const abort = new AbortController();
    const lookup = () => abort.abort();
    using transport = nodeTransport({ lookup });
    const request = create("https://api.example.test", { signal: abort.signal });
    expect(await failure(transport, request)).toMatchObject({
      reason: "aborted",
      evidence: { sent: "no", phase: "dns" },
    });
  });

  test("aborted while the server thinks, and committed after that", async () => {
    const scenario = await server.scenario("late-commit");
    using transport = nodeTransport();
    const abort = new AbortController();
    const failed = failure(transport, create(scenario.baseUrl, { signal: abort.signal }));
    await scenario.until({ received: 1 });
    abort.abort();
    expect(await failed).toMatchObject({
      reason: "aborted",
      evidence: { sent: "maybe", phase: "response" },
    });
    await scenario.advance();
    expect(await scenario.until({ committed: 1 })).toMatchObject(paid);
  });

  test("aborted in the middle of the answer", async () => {
    const scenario = await server.scenario("slow-bytes");
    using transport = nodeTransport();
    const abort = new AbortController();
    const response = await transport(create(scenario.baseUrl, { signal: abort.signal }));
    await scenario.advance(3);
    abort.abort();
    await expect(response.text()).rejects.toMatchObject({ reason: "aborted", status: 201 });
    await scenario.until({ closedConnections: 1 });
  });
});

describe("an answer, whatever it is, is handed on", () => {
  test.each<[Fault, number]>([
    ["none", 201],
    ["commit-then-500", 500],
    ["commit-then-502-html", 502],
    ["limited", 429],
    ["redirect", 302],
    ["html-200", 200],
    ["nothing", 201],
    ["deep-json", 201],
  ])("%s: %i", async (fault, status) => {
    const scenario = await server.scenario(fault);
    using transport = nodeTransport();
    expect(await outcome(transport, create(scenario.baseUrl))).toEqual([
      status,
      expect.any(String),
    ]);
    // A redirect that was followed would show as a read of the login page.
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, readsOnWire: 0 });
  });

  test("its headers too", async () => {
    const { baseUrl } = await server.scenario("limited", { retryAfter: "3" });
    using transport = nodeTransport();
    const response = await transport(create(baseUrl));
    expect(response.headers.get("retry-after")).toBe("3");
    expect(await response.json()).toEqual({ message: "Too Many Attempts." });
  });
});

test("how a message is framed is not the caller's to say", async () => {
  const scenario = await server.scenario("none");
  using transport = nodeTransport();
  const headers = new Headers({
    "content-length": "3",
    "transfer-encoding": "chunked",
    connection: "keep-alive",
    host: "elsewhere.example.com",
    authorization: "Bearer 123",
  });
  await outcome(transport, create(scenario.baseUrl, { headers }));
  const [entry] = (await scenario.ledger()).list;
  expect(entry?.headers).toEqual({
    host: new URL(scenario.baseUrl).host,
    connection: "close",
    "content-length": "27",
    "accept-encoding": "identity",
    authorization: "Bearer 123",
  });
});

test("the timeline tells each step in order", async () => {
  const scenario = await server.scenario("commit-then-drop", { secure: true });
  using transport = nodeTransport({ tls: { ca: server.certificate } });
  const baseUrl = scenario.baseUrl.replace("127.0.0.1", "localhost");
  const { evidence } = await failure(transport, create(baseUrl));
  expect(evidence.timeline.map(({ step }) => step)).toEqual([
    "dns",
    "connect",
    "tls",
    "request-head",
    "request-body",
  ]);
});

test("a failure says nothing of the request", async () => {
  for (const fault of ["refused", "commit-then-drop", "cut-body", "tls-untrusted"] as const) {
    const { baseUrl } = await server.scenario(fault);
    using transport = nodeTransport();
    const request = create(`${baseUrl}/secret-path`, {
      headers: new Headers({ authorization: "Bearer secret-token" }),
      body: '{"id_number":"9999010101900001"}',
    });
    const failed = await failure(transport, request);
    const told = inspect(failed, { depth: 9, showHidden: true }) + JSON.stringify(failed);
    expect(told).not.toMatch(/secret|9999010101900001|EMP-/);
  }
});
