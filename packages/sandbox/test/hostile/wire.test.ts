import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodies, paths } from "../applicant.ts";
import { openRaw, rawCreate } from "../raw-connection.ts";
import { type GuardedSandbox, guardedSandbox, statusesIn } from "./guarded-sandbox.ts";

let guarded: GuardedSandbox;
beforeAll(async () => {
  guarded = await guardedSandbox();
});
afterAll(() => guarded[Symbol.asyncDispose]());

const json = JSON.stringify(bodies.email);
const length = json.length;

/** A create whose framing is the test's own. */
function create(framing: readonly string[], body: string): string {
  const { accessToken } = guarded.sandbox;
  const head = [
    `POST ${paths.email} HTTP/1.1`,
    "host: sandbox",
    `authorization: Bearer ${accessToken}`,
    "content-type: application/json",
    ...framing,
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}

const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

describe("lies about the length", () => {
  test.each<[string, string[], string, number[]]>([
    ["none at all", [], json, [422]],
    ["too short", [`content-length: ${length - 5}`], json, [422]],
    ["zero", ["content-length: 0"], json, [422]],
    ["too long", [`content-length: ${length + 5}`], json, []],
    ["no number", ["content-length: many"], json, []],
    ["negative", ["content-length: -1"], json, []],
    ["hexadecimal", [`content-length: 0x${length.toString(16)}`], json, []],
    ["beyond every number", [`content-length: ${"9".repeat(30)}`], json, []],
    ["more than may be", ["content-length: 30000000"], json, []],
    ["two of them", [`content-length: ${length}`, "content-length: 3"], json, []],
    ["a length and chunks", ["content-length: 3", "transfer-encoding: chunked"], chunk(json), []],
    ["chunks without an end", ["transfer-encoding: chunked"], chunk(json), []],
    [
      "chunks that are shorter than they say",
      ["transfer-encoding: chunked"],
      `ffff\r\n${json}`,
      [],
    ],
    [
      "chunks that are longer than they say",
      ["transfer-encoding: chunked"],
      `3\r\n${json}\r\n0\r\n\r\n`,
      [],
    ],
    ["a chunk of no number", ["transfer-encoding: chunked"], `zz\r\n${json}\r\n0\r\n\r\n`, []],
    [
      "a chunk beyond every number",
      ["transfer-encoding: chunked"],
      `${"f".repeat(20)}\r\n${json}`,
      [],
    ],
    [
      "a chunk's remark of 100 kB",
      ["transfer-encoding: chunked"],
      `1;${"x".repeat(100_000)}\r\n{`,
      [413],
    ],
    ["chunks by a name that is none", ["transfer-encoding: xchunked"], chunk(json), []],
    ["chunks that are not the last coding", ["transfer-encoding: chunked, gzip"], chunk(json), []],
  ])("%s: nothing is created", async (_, framing, body, expected) => {
    const before = await guarded.whole();
    const received = await guarded.attack(create(framing, body));
    const statuses = statusesIn(received).filter((status) => status !== 400);
    for (const status of statuses) expect(expected).toContain(status);
    expect(await guarded.whole()).toBe(before);
  });

  test("chunks of one byte each are as good as a whole", async () => {
    const before = await guarded.whole();
    const body = `${[...json].map(chunk).join("")}0\r\nx-trailer: 1\r\n\r\n`;
    const received = await guarded.attack(create(["transfer-encoding: chunked"], body));
    expect(statusesIn(received)).toEqual([201]);
    expect(await guarded.whole()).toBe(before + 1);
  });
});

test.each(["gzip", "br", "deflate", "zstd", "identity, gzip", "x", ""])(
  "a body in the encoding %j is not guessed at",
  async (encoding) => {
    const before = await guarded.whole();
    const framing = [`content-encoding: ${encoding}`, `content-length: ${length}`];
    expect(statusesIn(await guarded.attack(create(framing, json)))).toEqual([422]);
    expect(await guarded.whole()).toBe(before);
  },
);

describe("heads that are none", () => {
  const get = "GET /api/v1/external/token/balance HTTP/1.1\r\n";
  test.each<[string, string]>([
    ["binary", "\u0000\u0001\u0002\r\n\r\n"],
    ["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000"],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["HTTP/0.9", "GET /\r\n"],
    ["no host", `${get}\r\n`],
    ["two hosts", `${get}host: a\r\nhost: b\r\n\r\n`],
    ["a header of 100 kB", `${get}host: a\r\nx: ${"y".repeat(100_000)}\r\n\r\n`],
    ["3,000 headers", `${get}host: a\r\n${"x: y\r\n".repeat(3_000)}\r\n`],
    ["a target of 100 kB", `GET /${"a".repeat(100_000)} HTTP/1.1\r\nhost: a\r\n\r\n`],
    ["a zero byte in a header", `${get}host: a\r\nx: a\u0000b\r\n\r\n`],
    ["a space before the colon", `${get}host : a\r\n\r\n`],
    ["a folded header", `${get}host: a\r\nx: a\r\n b\r\n\r\n`],
    ["a method of its own", "STEAL / HTTP/1.1\r\nhost: a\r\n\r\n"],
    ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nhost: a\r\n\r\n"],
    ["an upgrade", `${get}host: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`],
    ["OPTIONS for all", "OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n"],
    [
      "a whole URL",
      "GET http://evil.example/api/v1/external/verifications HTTP/1.1\r\nhost: a\r\n\r\n",
    ],
    ["a target that is no URL", "GET //[::1 HTTP/1.1\r\nhost: a\r\n\r\n"],
    ["a port that is none", "GET //a:99999/ HTTP/1.1\r\nhost: a\r\n\r\n"],
    ["an expectation of its own", `${get}host: a\r\nexpect: miracles\r\n\r\n`],
  ])("%s", async (_, head) => {
    const received = await guarded.attack(Buffer.from(head, "latin1"));
    for (const status of statusesIn(received)) expect(status).toBeGreaterThanOrEqual(400);
    await guarded.whole();
  });
});

test("a client that waits to be told to go on is told", async () => {
  using connection = await openRaw(guarded.sandbox);
  const request = create(["expect: 100-continue", `content-length: ${length}`], "");
  connection.socket.write(request);
  await connection.until(/^HTTP\/1.1 100 Continue\r\n\r\n$/);
  connection.socket.end(json);
  await connection.ended;
  expect(statusesIn(connection.received())).toEqual([100, 201]);
  await guarded.whole();
});

test("requests that do not wait for answers get one each, in their order", async () => {
  const before = await guarded.whole();
  const good = rawCreate(guarded.sandbox, paths.email, bodies.email);
  const bad = rawCreate(guarded.sandbox, paths.email, {});
  const received = await guarded.attack((good + bad).repeat(10) + good);
  const expected = Array.from({ length: 21 }, (_, nth) => (nth % 2 === 0 ? 201 : 422));
  expect(statusesIn(received)).toEqual(expected);
  expect(await guarded.whole()).toBe(before + 11);
});

test("a request that hides in another one's body is no request", async () => {
  const before = await guarded.whole();
  const inner = rawCreate(guarded.sandbox, paths.email, bodies.email);
  const received = await guarded.attack(create([`content-length: ${inner.length}`], inner));
  expect(statusesIn(received)).toEqual([422]);
  expect(await guarded.whole()).toBe(before);
});
