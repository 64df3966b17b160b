import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { startServer } from "@proofylink/testing";
import { type FaultServer, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { create, failure, read } from "../../test/transport-outcome.ts";
import type { Transport } from "../transport/transport.ts";
import type { IncomingResponse } from "./incoming-response.ts";
import { nodeTransport } from "./node-transport.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

async function answerOf(transport: Transport, baseUrl: string): Promise<IncomingResponse> {
  return (await transport(create(baseUrl))) as IncomingResponse;
}

test("every way of reading a Response gives the same body", async () => {
  const { baseUrl } = await server.scenario("limited");
  using transport = nodeTransport();
  const expected = '{"message":"Too Many Attempts."}';
  const answer = () => answerOf(transport, baseUrl);
  expect(await (await answer()).text()).toBe(expected);
  expect(await (await answer()).json()).toEqual(JSON.parse(expected));
  expect(Buffer.from(await (await answer()).arrayBuffer()).toString()).toBe(expected);
  expect(Buffer.from(await (await answer()).bytes()).toString()).toBe(expected);
  expect(await (await answer()).blob()).toMatchObject({
    size: expected.length,
    type: "application/json",
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of (await answer()).chunks()) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe(expected);

  const copied = await answer();
  expect(await copied.clone().text()).toBe(expected);
  expect([copied.bodyUsed, await copied.text(), copied.bodyUsed]).toEqual([false, expected, true]);
  const read = await answer();
  expect([read.bodyUsed, await read.text(), read.bodyUsed]).toEqual([false, expected, true]);
  await expect(read.text()).rejects.toThrow(TypeError);
});

test("status and headers are those of the answer", async () => {
  await using plain = await startServer((_request, response) => {
    response.writeHead(418, [
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
    ]);
    response.end();
  });
  using transport = nodeTransport();
  const { status, ok, headers, redirected } = await answerOf(transport, plain.url);
  expect({ status, ok, redirected }).toEqual({ status: 418, ok: false, redirected: false });
  expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
});

test.each([204, 304])("a %i has no body", async (status) => {
  await using plain = await startServer((_request, response) => {
    response.writeHead(status).end();
  });
  using transport = nodeTransport();
  const answer = await answerOf(transport, plain.url);
  expect([answer.status, answer.body, await answer.text()]).toEqual([status, null, ""]);
});

test("a status that no Response can have is a failure", async () => {
  await using plain = await startServer((_request, response) => {
    response.writeHead(999).end("{}");
  });
  using transport = nodeTransport();
  expect(await failure(transport, create(plain.url))).toMatchObject({
    reason: "other",
    status: 999,
    evidence: { sent: "maybe", code: "INVALID_STATUS" },
  });
});

test("what is not HTTP is a failure, and none of it is repeated", async () => {
  const talker = createServer((socket) => void socket.end("NIK 9999010101900001\r\n\r\n"));
  await once(talker.listen(0, "127.0.0.1"), "listening");
  const { port } = talker.address() as AddressInfo;
  using transport = nodeTransport();
  const failed = await failure(transport, create(`http://127.0.0.1:${port}`));
  expect(failed).toMatchObject({ reason: "other", evidence: { sent: "maybe" } });
  expect(failed.evidence.code).toMatch(/^HPE_/);
  expect(JSON.stringify(failed) + failed.stack + String(failed.cause)).not.toContain(
    "9999010101900001",
  );
  talker.close();
});

test("a body that broke off can be cancelled without a further failure", async () => {
  const { baseUrl } = await server.scenario("cut-body");
  using transport = nodeTransport();
  const answer = await answerOf(transport, baseUrl);
  const readAll = async () => {
    for await (const chunk of answer.chunks()) expect(chunk.length).toBeGreaterThan(0);
  };
  await expect(readAll()).rejects.toMatchObject({ reason: "body-cut" });
  await answer.body?.cancel();
});

test("giving up in the middle ends the connection", async () => {
  const scenario = await server.scenario("endless-body");
  using transport = nodeTransport();
  let chunks = 0;
  for await (const chunk of (await answerOf(transport, scenario.baseUrl)).chunks()) {
    expect(chunk.length).toBeGreaterThan(0);
    chunks += 1;
    if (chunks === 3) break;
  }
  await scenario.until({ closedConnections: 1 });

  const cancelled = await answerOf(transport, scenario.baseUrl);
  await cancelled.body?.cancel();
  await scenario.until({ closedConnections: 2 });
});

test.each([
  ["a create", create],
  ["a read", read],
])("the answer to %s is not read ahead of its reader", async (_, request) => {
  const total = 64 * 2 ** 20;
  let written = 0;
  await using generous = await startServer((incoming, response) => {
    if (incoming.url === "/") return void response.end();
    const write = () => {
      while (written < total) {
        written += 65_536;
        if (!response.write(Buffer.alloc(65_536))) return;
      }
    };
    response.on("drain", write);
    write();
  });
  using transport = nodeTransport();
  const answer = (await transport(request(generous.url))) as IncomingResponse;
  const chunks = answer.chunks()[Symbol.asyncIterator]();
  await chunks.next();
  // Wait, by other exchanges with the same server, until it writes no more.
  for (let before = -1, calm = 0; calm < 20; before = written) {
    await fetch(generous.url);
    calm = written === before ? calm + 1 : 0;
  }
  expect(written).toBeLessThan(total / 2);
  await chunks.return?.();
});
