import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notBase64, ReceivedFile } from "../validation/received.ts";
import { receiveJson } from "./receive-json.ts";

/** Reads a body that arrives in pieces of some bytes. */
function receive(body: string | Buffer, piece = 65_536) {
  const bytes = Buffer.from(body as string);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, nth) =>
    bytes.subarray(nth * piece, (nth + 1) * piece),
  );
  return receiveJson(Readable.from(pieces));
}

function fileOf(content: Uint8Array): ReceivedFile {
  return new ReceivedFile(content.length, createHash("sha256").update(content).digest("hex"));
}

const content = Buffer.from([0xfb, 0xef, 0xff, 1, 2, 3, 0xff, 0xff]);
const base64 = content.toString("base64");

/** Files are told apart from what JSON.parse reads. */
function parsed(json: string): unknown {
  try {
    const value = JSON.parse(json);
    return typeof value === "object" && !Array.isArray(value) ? (value ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

test("without files it reads what JSON.parse reads, whatever the pieces", async () => {
  const anyJson = fc.oneof(
    fc.json(),
    fc.object({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
    fc.json().map((json) => json.slice(0, -1)),
    fc.string({ unit: fc.constantFrom(...'{}[]":,\\u0a1e- n') }),
  );
  await fc.assert(
    fc.asyncProperty(anyJson, fc.integer({ min: 1, max: 9 }), async (json, piece) => {
      expect(await receive(json, piece)).toEqual(parsed(json));
    }),
    { seed: 20_260_211, numRuns: 500 },
  );
});

test("any file is counted and digested, whatever the pieces and escapes", async () => {
  const escaped = (text: string, every: number) =>
    [...text]
      .map((one, nth) =>
        nth % every === 0 ? `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}` : one,
      )
      .join("")
      .replaceAll("/", "\\/");
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 400 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom("", "data:image/png;base64,", " data:;base64,"),
      async (bytes, piece, every, head) => {
        const text = escaped(head + Buffer.from(bytes).toString("base64"), every);
        const json = `{ "a": {"ktp_image": "x"}, "ktp\\u005fimage" : "${text} \\n", "b": ["y"] }`;
        expect(await receive(json, piece)).toEqual({
          a: { ktp_image: "x" },
          ktp_image: fileOf(bytes),
          b: ["y"],
        });
      },
    ),
    { seed: 20_260_211, numRuns: 300 },
  );
});

describe("what is in place of a file", () => {
  test.each<[string, unknown]>([
    [`"${base64}"`, fileOf(content)],
    ['""', ""],
    ['" \\n"', ""],
    ['"===="', notBase64],
    ['"data:image/png;base64,"', notBase64],
    [`"data:${"x".repeat(201)};base64,${base64}"`, notBase64],
    [`"DATA:;base64,${base64}"`, notBase64],
    ['"QQ"', notBase64],
    ['"QQ=="', fileOf(Buffer.from("A"))],
    ['"QQ==="', notBase64],
    ['"QQ= ="', notBase64],
    ['"QQ==QQ=="', notBase64],
    ['"Q Q="', notBase64],
    ['"-_-_"', notBase64],
    ['"Qé=="', notBase64],
    ["7", 7],
    ["null", null],
    ["[1]", [1]],
    ['{"ktp_image":"QQ=="}', { ktp_image: "QQ==" }],
  ])("%s", async (value, expected) => {
    for (const piece of [1, 3, 65_536]) {
      expect(await receive(`{"ktp_image":${value}}`, piece)).toEqual({ ktp_image: expected });
    }
  });

  test.each(['"Q\\x"', '"\\u00g0"', '"\\u00"', '"Q\n"', '"Q\\"', '"QQ=="  "QQ=="'])(
    "%j breaks the whole",
    async (value) => {
      for (const piece of [1, 3, 65_536]) {
        expect(await receive(`{"ktp_image":${value}}`, piece)).toBeUndefined();
      }
    },
  );

  test("the last of several counts", async () => {
    const json = '{"ktp_image":"QQ==","form_consent":"QUI=","ktp_image":"QUJD"}';
    expect(await receive(json)).toEqual({
      ktp_image: fileOf(Buffer.from("ABC")),
      form_consent: fileOf(Buffer.from("AB")),
    });
  });
});

describe("limits", () => {
  test("512 levels and no more", async () => {
    const deep = (levels: number) => `{"a":${"[".repeat(levels)}${"]".repeat(levels)}}`;
    expect(await receive(deep(511))).toBeDefined();
    expect(await receive(deep(512))).toBeUndefined();
  });

  test("a text that is too long for any field stays too long, and the others stay", async () => {
    const long = "\\u0041".repeat(2_000_000);
    const json = JSON.stringify({ full_name: "LONG", email: "budi@example.com" });
    const fields = await receive(json.replace("LONG", long));
    expect(fields).toEqual({ full_name: "x".repeat(300), email: "budi@example.com" });
    expect(await receive(`{"${long}":1}`)).toEqual({ ["x".repeat(300)]: 1 });
  });

  test("many texts, names and spaces end it", async () => {
    const fields = Array.from({ length: 30 }, (_, nth) => `"a${nth}":"${"b".repeat(65_000)}"`);
    expect(await receive(`{${fields}}`)).toBeUndefined();
    expect(await receive(`{${" ".repeat(2_000_000)}}`)).toBeUndefined();
    expect(await receive(`{"a":[${'"",'.repeat(500_000)}""]}`)).toBeUndefined();
  });

  test("backslashes alone take no long time", async () => {
    const json = `{"full_name":"${"\\".repeat(8_000_000)}"}`;
    expect(await receive(json)).toEqual({ full_name: "x".repeat(300) });
  });
});

test("what is no UTF-8, or begins with a byte order mark, is no JSON", async () => {
  expect(await receive(Buffer.from('{"a":"\xff"}', "latin1"))).toBeUndefined();
  expect(await receive("\u{feff}{}")).toBeUndefined();
});
