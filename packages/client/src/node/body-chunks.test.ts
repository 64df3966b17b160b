import { expect, test } from "vitest";
import { startRawServer } from "../../test/hostile/raw-server.ts";
import { create, outcome, read } from "../../test/transport-outcome.ts";
import { BodyChunks } from "./body-chunks.ts";
import { nodeTransport } from "./node-transport.ts";

const byte = Uint8Array.of(1);

/** Chunks of a flow that does `onResume` while it is being resumed. */
function chunksWith(onResume: (chunks: BodyChunks) => void): BodyChunks {
  const flow = { pause() {}, resume: (): void => onResume(chunks), destroy() {} };
  const chunks: BodyChunks = new BodyChunks(flow, 100);
  for (let sent = 0; sent < 3; sent += 1) chunks.receive(byte);
  return chunks;
}

async function take(chunks: BodyChunks, count: number): Promise<void> {
  for (let taken = 0; taken < count; taken += 1) await chunks.next();
}

test("chunks that come while the flow is being resumed reach the reader", async () => {
  const chunks = chunksWith((resumed) => {
    for (let sent = 0; sent < 3; sent += 1) resumed.receive(byte);
  });
  await take(chunks, 30);
});

test("an end that comes while the flow is being resumed reaches the reader", async () => {
  const chunks = chunksWith((resumed) => resumed.end());
  await take(chunks, 3);
  expect(await chunks.next()).toEqual({ done: true, value: undefined });
});

test("a failure that comes while the flow is being resumed reaches the reader", async () => {
  const chunks = chunksWith((resumed) => resumed.fail(new Error("cut")));
  await take(chunks, 3);
  await expect(chunks.next()).rejects.toThrow("cut");
});

test.each([
  ["a read", read],
  ["a create", create],
])("many small chunks in one packet are read to the end, by %s", async (_what, request) => {
  await using server = await startRawServer(({ socket }) => {
    const head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    socket.write(`${head}${"1\r\na\r\n".repeat(5000)}0\r\n\r\n`);
  });
  using transport = nodeTransport();
  const [status, text] = (await outcome(transport, request(`http://127.0.0.1:${server.port}`))) as [
    number,
    string,
  ];
  expect([status, text.length]).toEqual([200, 5000]);
});
