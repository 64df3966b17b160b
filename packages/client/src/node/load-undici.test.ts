import { startFaultServer } from "@proofylink/testing/fault-server";
import { afterEach, expect, test, vi } from "vitest";
import { create, failure, outcome, read } from "../../test/transport-outcome.ts";
import { loadUndici } from "./load-undici.ts";
import { type NodeTransportOptions, nodeTransport } from "./node-transport.ts";

afterEach(() => vi.unstubAllGlobals());

test("Node reads over undici", async () => {
  expect(await loadUndici()).toHaveProperty("Agent");
});

test.each(["bun", "deno"])("%s has none that works", async (runtime) => {
  const versions = { ...process.versions, [runtime]: "1.0.0" };
  vi.stubGlobal("process", Object.create(process, { versions: { value: versions } }));
  expect(await loadUndici()).toBeUndefined();
  await readsOverKeptConnections({});
});

test("a program of a few calls does without", () =>
  readsOverKeptConnections({ reads: "node:http" }));

async function readsOverKeptConnections(options: NodeTransportOptions): Promise<void> {
  await using server = await startFaultServer();
  const scenario = await server.scenario("none");
  using transport = nodeTransport(options);
  expect(await outcome(transport, read(scenario.baseUrl))).toMatchObject([200, /data/]);
  expect(await outcome(transport, create(scenario.baseUrl))).toMatchObject([201, /EMP/]);
  expect(await outcome(transport, read(scenario.baseUrl))).toMatchObject([200, /EMP/]);
  const { connections, list } = await scenario.ledger();
  expect([connections, list.map(({ nthOnConnection }) => nthOnConnection)]).toEqual([2, [1, 1, 2]]);
  transport.close();
  await scenario.until({ closedConnections: 2 });

  const refused = await server.scenario("refused");
  expect(await failure(transport, read(refused.baseUrl))).toMatchObject({
    reason: "refused",
    evidence: { sent: "no", phase: "connect" },
  });
}
