import { setImmediate } from "node:timers/promises";
import { type FaultServer, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { create, failure, outcome, read } from "../../test/transport-outcome.ts";
import { nodeTransport } from "./node-transport.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

test("reads share one, a create gets one of its own", async () => {
  const scenario = await server.scenario("none");
  using transport = nodeTransport();
  await outcome(transport, read(scenario.baseUrl));
  await outcome(transport, create(scenario.baseUrl));
  await outcome(transport, read(scenario.baseUrl));
  await outcome(transport, create(scenario.baseUrl));
  const { connections, list } = await scenario.ledger();
  expect(connections).toBe(3);
  expect(list.map(({ method, nthOnConnection }) => [method, nthOnConnection])).toEqual([
    ["GET", 1],
    ["POST", 1],
    ["GET", 2],
    ["POST", 1],
  ]);
});

test("a server that drops warm connections sees one create, and commits it once", async () => {
  const scenario = await server.scenario("warm-drop");
  using transport = nodeTransport();
  await outcome(transport, read(scenario.baseUrl));
  expect(await outcome(transport, create(scenario.baseUrl))).toMatchObject([201, /EMP/]);
  expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, committed: 1 });
});

test("a read on a connection that is gone fails, and is not sent twice", async () => {
  const scenario = await server.scenario("warm-drop", { methods: ["GET"] });
  using transport = nodeTransport();
  await outcome(transport, read(scenario.baseUrl));
  // The connection is free for the next read only in the next turn of the event loop.
  await setImmediate();
  const { reason, evidence } = await failure(transport, read(scenario.baseUrl));
  expect([reason, evidence.sent, evidence.phase]).toEqual(["reset", "maybe", "response"]);
  expect(await scenario.ledger()).toMatchObject({ readsOnWire: 2, connections: 1 });
});

test("close() ends the kept ones, and the transport still works", async () => {
  const scenario = await server.scenario("none");
  using transport = nodeTransport();
  await outcome(transport, read(scenario.baseUrl));
  transport.close();
  await scenario.until({ closedConnections: 1 });
  expect(await outcome(transport, read(scenario.baseUrl))).toMatchObject([200, /data/]);
});

test("one that nobody uses is given up in time", async () => {
  const scenario = await server.scenario("none");
  using transport = nodeTransport({ idleTimeoutMs: 50 });
  await outcome(transport, read(scenario.baseUrl));
  await scenario.until({ closedConnections: 1 });
  expect(await outcome(transport, read(scenario.baseUrl))).toMatchObject([200, /data/]);
});

test("a new connection goes on with the TLS session of the one before", async () => {
  const scenario = await server.scenario("none", { secure: true });
  using transport = nodeTransport({ tls: { ca: server.certificate } });
  await outcome(transport, create(scenario.baseUrl));
  await outcome(transport, create(scenario.baseUrl));
  const { list } = await scenario.ledger();
  expect(list.map(({ sessionReused }) => sessionReused)).toEqual([false, true]);
});

test("every address of a host name is tried, and refused", async () => {
  const { baseUrl } = await server.scenario("refused");
  using transport = nodeTransport();
  const named = baseUrl.replace("127.0.0.1", "localhost");
  expect(await failure(transport, create(named))).toMatchObject({
    reason: "refused",
    evidence: { sent: "no", phase: "connect", code: "ECONNREFUSED" },
  });
});

test("a name server that never answers counts as connecting", async () => {
  using transport = nodeTransport({ lookup: () => {} });
  const timeouts = { connectMs: 50 };
  expect(await failure(transport, create("https://api.example.test", { timeouts }))).toMatchObject({
    reason: "connect-timeout",
    evidence: { sent: "no", phase: "dns" },
  });
});

test("a private authority is trusted when it is given", async () => {
  const scenario = await server.scenario("none", { secure: true });
  using transport = nodeTransport({ tls: { ca: server.certificate } });
  expect(await outcome(transport, create(scenario.baseUrl))).toMatchObject([201, /EMP/]);
  expect(await outcome(transport, read(scenario.baseUrl))).toMatchObject([200, /EMP/]);
  expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, readsOnWire: 1 });
});

test("fifty creates and reads at a time: each its own answer", async () => {
  const scenario = await server.scenario("none", { secure: true });
  using transport = nodeTransport({ tls: { ca: server.certificate } });
  const calls = Array.from({ length: 50 }, (_, n) =>
    outcome(transport, (n % 2 === 0 ? create : read)(scenario.baseUrl)),
  );
  const statuses = (await Promise.all(calls)).map((result) =>
    "reason" in result ? result.reason : result[0],
  );
  expect(statuses).toEqual(Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? 201 : 200)));
  expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 25, committed: 25 });
});
