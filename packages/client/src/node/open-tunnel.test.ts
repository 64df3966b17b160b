import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { connect, type Socket } from "node:net";
import { startServer } from "@proofylink/testing";
import { type FaultServer, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { create, failure, outcome, read } from "../../test/transport-outcome.ts";
import { nodeTransport } from "./node-transport.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

/** A proxy that leads every tunnel to the fault server's port `port`, or answers with `status`. */
async function startProxy(port: string, status = 200) {
  const asked: IncomingMessage[] = [];
  const server = createServer();
  const sockets = new Set<Socket>();
  server.on("connect", (request, socket: Socket) => {
    asked.push(request);
    sockets.add(socket);
    if (status !== 200)
      return void socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    const onwards = connect(Number(port), "127.0.0.1");
    sockets.add(onwards);
    socket.on("error", () => onwards.destroy());
    onwards.on("error", () => socket.destroy());
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket.pipe(onwards).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: own } = server.address() as { port: number };
  return {
    asked,
    address: `127.0.0.1:${own}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The scenario under a host name that only the proxy can lead to. */
function behindProxy(baseUrl: string): { url: string; port: string } {
  const { port, pathname } = new URL(baseUrl);
  return { url: `https://api.example.test${pathname}`, port };
}

test("a create goes through the tunnel, TLS inside, and the proxy sees no header of it", async () => {
  const scenario = await server.scenario("none", { secure: true });
  const { url, port } = behindProxy(scenario.baseUrl);
  await using proxy = await startProxy(port);
  vi.stubEnv("HTTPS_PROXY", `http://user:p%40ss@${proxy.address}`);
  using transport = nodeTransport({ tls: { ca: server.certificate } });
  const headers = new Headers({ authorization: "Bearer 123" });
  expect(await outcome(transport, create(url, { headers }))).toMatchObject([201, /EMP/]);
  expect(await outcome(transport, read(url))).toMatchObject([200, /EMP/]);
  expect(proxy.asked.map(({ url }) => url)).toEqual([
    "api.example.test:443",
    "api.example.test:443",
  ]);
  expect(proxy.asked[0]?.headers).toEqual({
    host: "api.example.test:443",
    connection: expect.any(String),
    "proxy-authorization": `Basic ${Buffer.from("user:p@ss").toString("base64")}`,
  });
  const [entry] = (await scenario.ledger()).list;
  expect(entry?.headers).not.toHaveProperty("proxy-authorization");
});

test("what the proxy refuses is proven unsent, and is no answer of the API", async () => {
  for (const status of [403, 407, 502]) {
    await using proxy = await startProxy("0", status);
    using transport = nodeTransport({ proxy: `http://${proxy.address}` });
    const failed = await failure(transport, create("https://api.example.test"));
    expect(failed.status).toBeUndefined();
    expect(failed).toMatchObject({
      reason: "other",
      evidence: { sent: "no", phase: "connect", code: `PROXY_${status}` },
    });
  }
});

test("a proxy that answers CONNECT like any request is refused as well", async () => {
  const handler: RequestListener = (_request, response) => response.end("hello");
  await using plain = await startServer(handler);
  using transport = nodeTransport({ proxy: plain.url });
  const { evidence } = await failure(transport, create("https://api.example.test"));
  expect(evidence).toMatchObject({ sent: "no", phase: "connect" });
});

test("a proxy that is silent is given up in time; one that is not there, at once", async () => {
  const silent = await server.scenario("tls-hang");
  const gone = await server.scenario("refused");
  for (const [{ baseUrl }, reason] of [
    [silent, "connect-timeout"],
    [gone, "refused"],
  ] as const) {
    using transport = nodeTransport({ proxy: new URL(baseUrl).host, connectTimeoutMs: 300 });
    const failed = await failure(transport, create("https://api.example.test"));
    expect(failed).toMatchObject({ reason, evidence: { sent: "no" } });
  }
});

test("a tunnel that breaks after the request is unknown, as without a proxy", async () => {
  const scenario = await server.scenario("commit-then-drop", { secure: true });
  const { url, port } = behindProxy(scenario.baseUrl);
  await using proxy = await startProxy(port);
  using transport = nodeTransport({ proxy: proxy.address, tls: { ca: server.certificate } });
  const { reason, evidence } = await failure(transport, create(url));
  expect([reason, evidence.sent]).toEqual(["reset", "maybe"]);
  expect(evidence.timeline.map(({ step }) => step)).toEqual([
    "connect",
    "proxy",
    "tls",
    "request-head",
    "request-body",
  ]);
  expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, committed: 1 });
});

test("NO_PROXY and the loopback go straight", async () => {
  const scenario = await server.scenario("none");
  await using proxy = await startProxy("0", 407);
  vi.stubEnv("HTTP_PROXY", proxy.address);
  vi.stubEnv("HTTPS_PROXY", proxy.address);
  vi.stubEnv("NO_PROXY", "example.test");
  using transport = nodeTransport({
    lookup: (_host, _options, done) => done(new Error("none"), ""),
  });
  expect(await outcome(transport, create(scenario.baseUrl))).toMatchObject([201, /EMP/]);
  expect(await failure(transport, create("https://api.example.test"))).toMatchObject({
    reason: "dns",
  });
  expect(proxy.asked).toEqual([]);
});

test("a proxy address that is none fails without showing it, and nothing is sent", async () => {
  vi.stubEnv("HTTPS_PROXY", "socks5://user:secret@127.0.0.1:1");
  using transport = nodeTransport();
  const failed = await failure(transport, create("https://api.example.test"));
  expect(failed.evidence).toMatchObject({ sent: "no", code: "INVALID_PROXY" });
  expect(JSON.stringify(failed) + failed.stack).not.toContain("secret");
});
