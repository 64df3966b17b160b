import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { Sandbox } from "../../src/index.ts";
import { bodies, formFor, paths, send } from "../applicant.ts";
import { ask } from "../ask.ts";
import { startSandbox } from "../start-sandbox.ts";

const list = "/api/v1/external/verifications";

test("every operation asks for the access token", async () => {
  await using sandbox = await startSandbox();
  const stranger = { ...sandbox, accessToken: "wrong" };
  for (const path of [
    list,
    `${list}/X`,
    `${list}/X/reports/credit`,
    "/api/v1/external/token/balance",
  ]) {
    const { status, body } = await ask(stranger, path);
    expect({ status, body }).toEqual({ status: 401, body: { message: "Unauthenticated." } });
  }
  const { status } = await ask(stranger, paths.email, { form: formFor("email") });
  expect(status).toBe(401);
  expect((await sandbox.ledger.read()).tokens.spent).toBe(0);
});

test("unknown paths and methods are answered as the framework answers them", async () => {
  await using sandbox = await startSandbox();
  const unknown = await send(sandbox, "/api/v1/external/nothing");
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toEqual({
    message: "The route api/v1/external/nothing could not be found.",
  });
  const put = await send(sandbox, list, { method: "PUT", json: {} });
  expect(put.status).toBe(405);
  expect(put.headers.get("allow")).toBe("GET, HEAD");
  expect((await send(sandbox, `${list}/%E0%A4%A`)).status).toBe(404);
});

test("HEAD is answered as GET is, without a body", async () => {
  await using sandbox = await startSandbox();
  const response = await send(sandbox, list, { method: "HEAD" });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
});

test("more than 20 MiB are refused with 413, announced or not", async () => {
  await using sandbox = await startSandbox();
  const form = formFor("email", { ktp_image: new Blob([Buffer.alloc(20_971_521)]) });
  expect((await ask(sandbox, paths.email, { form })).status).toBe(413);
  const size = 1_048_576;
  let left = 21;
  const raw = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (left === 0) return controller.close();
      left -= 1;
      controller.enqueue(new Uint8Array(size).fill(32));
    },
  });
  const headers = { "content-type": "application/json" };
  const { status, body } = await ask(sandbox, paths.email, { raw, headers });
  expect({ status, body }).toEqual({
    status: 413,
    body: { message: "The POST data is too large." },
  });
});

test("beyond the rate limit comes 429, and nothing is created", async () => {
  await using sandbox = await startSandbox({ requestsPerMinute: 2 });
  await ask(sandbox, list);
  await ask(sandbox, list);
  const { status, headers } = await ask(sandbox, paths.email, { form: formFor("email") });
  expect(status).toBe(429);
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  expect(headers.get("x-ratelimit-limit")).toBe("2");
  expect((await sandbox.ledger.read()).tokens.spent).toBe(0);
  await sandbox.clock.advance(60_000);
  expect((await ask(sandbox, list)).status).toBe(200);
});

const json = { "content-type": "application/json" };
const deep = `{"consent_metadata":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
const boundary = "multipart/form-data; boundary=x";

test.each([
  ["broken JSON", '{"id_number":', json],
  ["JSON that is no object", "[1]", json],
  ["null", "null", json],
  ["deep JSON", deep, json],
  ["JSON with a prototype", '{"__proto__":{"id_number":"1"},"constructor":1}', json],
  [
    "a form without its end",
    '--x\r\ncontent-disposition: form-data; name="email"\r\n\r\na',
    {
      "content-type": boundary,
    },
  ],
  ["a form that is none", "nothing of the kind", { "content-type": boundary }],
  [
    "an empty form with much after its end",
    `--x--\r\n${"a".repeat(3e6)}`,
    {
      "content-type": boundary,
    },
  ],
  ["a large form without boundary", "a".repeat(3e6), { "content-type": "multipart/form-data" }],
  ["a form without boundary", "--x--", { "content-type": "multipart/form-data" }],
  ["another type", "a=b", { "content-type": "text/plain" }],
  ["an encoded body", "zzzz", { ...json, "content-encoding": "gzip" }],
  [
    "strange names",
    '--x\r\ncontent-disposition: form-data; name="__proto__[x]"\r\n\r\na\r\n--x--',
    {
      "content-type": boundary,
    },
  ],
])("%s is refused with 422 and keeps nothing", async (_, raw, headers) => {
  await using sandbox = await startSandbox();
  const { status, body } = await ask(sandbox, paths.own, { raw, headers });
  expect(status).toBe(422);
  expect(body.errors.id_number).toEqual(["id number wajib diisi."]);
  const { tokens, list: entries } = await sandbox.ledger.read();
  expect(tokens.spent).toBe(0);
  expect(entries).toMatchObject([{ received: true, answered: 422, referenceCode: null }]);
});

test("text of any kind is kept as it came", async () => {
  await using sandbox = await startSandbox();
  for (const full_name of [
    "Robert'); DROP TABLE verifications;--",
    "\u{1F468}‍👩 ünïcode",
    "a\u0000b",
  ]) {
    const { body } = await ask(sandbox, paths.email, { json: { ...bodies.email, full_name } });
    const detail = await ask(sandbox, `${list}/${body.data.reference_code}`);
    expect(detail.body.data.customer.name).toBe(full_name);
  }
});

async function sendRaw({ url }: Sandbox, bytes: string, end: boolean): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(bytes);
  if (end) socket.end();
  return text(socket).catch(() => "");
}

test("a create that breaks off in the middle commits nothing", async () => {
  await using sandbox = await startSandbox();
  const head = [
    `POST ${paths.email} HTTP/1.1`,
    "host: sandbox",
    `authorization: Bearer ${sandbox.accessToken}`,
    "content-type: application/json",
    "content-length: 5000",
  ];
  await sendRaw(
    sandbox,
    `${head.join("\r\n")}\r\n\r\n${JSON.stringify(bodies.email).slice(0, 90)}`,
    true,
  );
  const { requestsOnWire, received, tokens } = await sandbox.ledger.read();
  expect({ requestsOnWire, received, spent: tokens.spent }).toEqual({
    requestsOnWire: 1,
    received: 0,
    spent: 0,
  });
});

test("what is no HTTP gets the connection ended, and the next request its answer", async () => {
  await using sandbox = await startSandbox();
  expect(await sendRaw(sandbox, "\u0000\u0001 nonsense\r\n\r\n", false)).toBe("");
  expect((await ask(sandbox, list)).status).toBe(200);
});
