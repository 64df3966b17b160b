import { createHash } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { startServer } from "@proofylink/testing";
import { type FaultServer, type Ledger, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { create, failure, outcome } from "../../test/transport-outcome.ts";
import type { ReplayableBody } from "../transport/transport.ts";
import { nodeTransport } from "./node-transport.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const piece = 65_536;

/** A body of `pieces` times 64 KiB that counts how many were asked for and whether it was let go. */
function counted(pieces: number, change?: { contentLength?: number; failAt?: number }) {
  const released = Promise.withResolvers<void>();
  const state = { asked: 0, released: released.promise };
  const body: ReplayableBody = {
    contentType: "multipart/form-data; boundary=x",
    contentLength: change?.contentLength ?? pieces * piece,
    async *chunks() {
      try {
        for (let n = 0; n < pieces; n += 1) {
          if (n === change?.failAt) throw new Error("EIO: secret-name.jpg");
          state.asked += 1;
          yield new Uint8Array(piece).fill(n);
        }
      } finally {
        released.resolve();
      }
    },
    toBlob: () => new Blob([]),
  };
  return { state, body };
}

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function digest(pieces: number): string {
  const hash = createHash("sha256");
  for (let n = 0; n < pieces; n += 1) hash.update(new Uint8Array(piece).fill(n));
  return hash.digest("hex");
}

async function firstEntry(scenario: { ledger(): Promise<Ledger> }) {
  const [entry] = (await scenario.ledger()).list;
  if (entry === undefined) throw new Error("Nothing arrived.");
  return entry;
}

test("a body of 4 MB arrives whole, with its own type and length", async () => {
  const scenario = await server.scenario("none");
  const { body } = counted(64);
  using transport = nodeTransport();
  expect(await outcome(transport, create(scenario.baseUrl, { body }))).toMatchObject([201, /EMP/]);
  const { bodySha256, headers } = await firstEntry(scenario);
  expect(bodySha256).toBe(digest(64));
  expect(headers).toMatchObject({
    "content-type": "multipart/form-data; boundary=x",
    "content-length": String(64 * piece),
  });
  expect(headers).not.toHaveProperty("transfer-encoding");
});

test("nothing is asked for before there is a connection", async () => {
  const { state, body } = counted(4);
  const { baseUrl } = await server.scenario("refused");
  using transport = nodeTransport();
  await failure(transport, create(baseUrl, { body }));
  expect(state.asked).toBe(0);
});

test("no more is asked for than the network takes", async () => {
  const sockets: Socket[] = [];
  const deaf = createServer({ pauseOnConnect: true }, (socket) => sockets.push(socket));
  const baseUrl = await listening(deaf);
  const { state, body } = counted(2000);
  using transport = nodeTransport({ silenceTimeoutMs: 200 });
  const request = create(baseUrl, { body });
  const { reason, evidence } = await failure(transport, request);
  expect([reason, evidence.sent, evidence.phase]).toEqual(["timeout", "maybe", "request"]);
  expect(state.asked).toBeLessThan(500);
  await state.released;
  for (const socket of sockets) socket.destroy();
  deaf.close();
});

test("a body that cannot be read at all: its own error, and nothing is sent", async () => {
  const received = Promise.withResolvers<number>();
  const counting = createServer((socket) => {
    socket.resume().once("close", () => received.resolve(socket.bytesRead));
  });
  const { body } = counted(2, { failAt: 0 });
  using transport = nodeTransport();
  const baseUrl = await listening(counting);
  await expect(transport(create(baseUrl, { body }))).rejects.toThrow("EIO");
  expect(await received.promise).toBe(0);
  counting.close();
});

test.each([
  ["breaks off", { failAt: 1 }],
  ["is longer than announced", { contentLength: piece + 1 }],
  ["is shorter than announced", { contentLength: 2 * piece + 1 }],
])("a body that %s: never a whole request, and no name in the failure", async (_, change) => {
  const scenario = await server.scenario("none");
  const { body } = counted(2, change);
  using transport = nodeTransport();
  const failed = await failure(transport, create(scenario.baseUrl, { body }));
  expect(failed).toMatchObject({ reason: "other", evidence: { sent: "maybe", phase: "request" } });
  expect(`${failed.message}${JSON.stringify(failed)}${failed.cause}`).not.toContain("secret");
  expect(await scenario.until({ closedConnections: 1 })).toMatchObject({
    received: 0,
    committed: 0,
  });
});

test("an answer that comes early ends the upload and is read", async () => {
  await using early = await startServer((_request, response) => {
    response.writeHead(413, { connection: "close" }).end("Too large");
  });
  const { state, body } = counted(2000);
  using transport = nodeTransport();
  expect(await outcome(transport, create(early.url, { body }))).toEqual([413, "Too large"]);
  expect(state.asked).toBeLessThan(2000);
  await state.released;
});

test("what only fetch understands is written too", async () => {
  const scenario = await server.scenario("none");
  const form = new FormData();
  form.set("full_name", "BUDI CONTOH");
  form.set("ktp_image", new Blob([new Uint8Array(300_000)]), "ktp.jpg");
  using transport = nodeTransport();
  const headers = new Headers();
  const request = create(scenario.baseUrl, { body: form, headers });
  expect(await outcome(transport, request)).toMatchObject([201, /EMP/]);
  const entry = await firstEntry(scenario);
  expect(entry.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(entry.bodyBytes).toBeGreaterThan(300_000);
});
