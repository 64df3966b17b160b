import { afterAll, beforeAll, expect, test } from "vitest";
import { paths } from "../applicant.ts";
import { ask } from "../ask.ts";
import { type GuardedSandbox, guardedSandbox } from "./guarded-sandbox.ts";
import { end, field, file, part, valid } from "./multipart.ts";

let guarded: GuardedSandbox;
beforeAll(async () => {
  guarded = await guardedSandbox();
});
afterAll(() => guarded[Symbol.asyncDispose]());

const usual = "multipart/form-data; boundary=x";
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

async function send(body: string | Uint8Array<ArrayBuffer>, type = usual): Promise<number> {
  const headers = { "content-type": type };
  return (await ask(guarded.sandbox, paths.own, { method: "POST", raw: body, headers })).status;
}

test.each<[string, string | Uint8Array<ArrayBuffer>, string?]>([
  ["no boundary", valid + end, "multipart/form-data"],
  ["an empty boundary", valid + end, "multipart/form-data; boundary="],
  ["another boundary than its own", valid + end, "multipart/form-data; boundary=y"],
  ["a boundary that is longer than any", valid + end, `${usual.slice(0, -1)}${"y".repeat(4_000)}`],
  ["two boundaries", valid + end, "multipart/form-data; boundary=y; boundary=z"],
  ["no end", valid],
  ["no end, in the middle of a part's header", `${valid}--x\r\ncontent-dispo`],
  ["no end, in the middle of a file", valid.slice(0, -9)],
  ["nothing", ""],
  ["its end alone", end],
  ["line feeds alone", (valid + end).replaceAll("\r\n", "\n")],
  ["parts without names", valid.replaceAll("; name", "; title") + end],
  ["parts of no form", valid.replaceAll("form-data", "attachment") + end],
  [
    "a text in place of the file",
    valid.slice(0, valid.lastIndexOf("--x")) + field("ktp_image", "a") + end,
  ],
  [
    "a file in place of a text",
    `${valid.replace('name="email"', 'name="email"; filename="a"')}${end}`,
  ],
  ["a file of nothing", valid.replace("bytes of an image", "") + end],
  ["a field twice, the second one wrong", valid + field("email", "none") + end],
  ["an object twice, the second one a text", valid + field("consent_metadata", "text") + end],
  ["an object of objects", valid.replace("[os]", "[os][x]") + end],
  ["an object by the name of a prototype", field("__proto__[id_number]", "1") + end],
  ["ten thousand fields first", field("a", "b").repeat(10_000) + valid + end],
  ["ten thousand files first", file("a", "b").repeat(10_000) + valid + end],
  [
    "a nested form",
    part(
      'form-data; name="email"',
      (valid + end).replaceAll("--x", "--y"),
      "content-type: multipart/mixed; boundary=y\r\n",
    ) + end,
  ],
  ["a field of 3 MB", valid.replace("BUDI CONTOH", "B".repeat(3_000_000)) + end],
  ["a name of 100 kB", field("n".repeat(100_000), "a") + end],
  [
    "a part's header of 100 kB",
    part('form-data; name="email"', "a", `x: ${"y".repeat(100_000)}\r\n`) + end,
  ],
  [
    "a part with 5,000 headers",
    part('form-data; name="email"', "a", "x: y\r\n".repeat(5_000)) + end,
  ],
  [
    "bytes that are no UTF-8 in its names",
    latin1(valid.replaceAll('name="', 'name="\xff\xfe') + end),
  ],
  ["a text in UTF-16", valid.replace("9999010101900001", "9\u00009\u00009\u0000") + end],
  [
    "a file in base64 that says so",
    valid.replace('ktp_image"; filename="ktp.png"', 'ktp_image"') + end,
  ],
])("a form with %s is refused and leaves nothing", async (_, body, type) => {
  const before = await guarded.whole();
  expect(await send(body, type)).toBe(422);
  expect(await guarded.whole()).toBe(before);
});

test.each<[string, string | Uint8Array<ArrayBuffer>, string?]>([
  ["that is as it should be", valid + end],
  ["with text before it", `preamble\r\n${valid}${end}`],
  ["with much text after it", `${valid}${end}${"epilogue ".repeat(500_000)}`],
  ["with its boundary in quotes", valid + end, 'Multipart/Form-Data; charset=utf-8; boundary="x"'],
  ["with a field twice, the second one right", field("email", "none") + valid + end],
  ["with a file name that climbs", valid.replace("ktp.png", "../../../../tmp/evil.sh") + end],
  ["with a file name of 10 kB", valid.replace("ktp.png", "k".repeat(10_000)) + end],
  ["with a name that is no UTF-8", latin1(valid.replace("BUDI", "\xff\xfe") + end)],
  [
    "with fields that nobody knows",
    valid + field("is_admin", "1") + field("constructor[prototype]", "1") + end,
  ],
])("a form %s is taken, and charged once", async (_, body, type) => {
  const before = await guarded.whole();
  expect(await send(body, type)).toBe(201);
  expect(await guarded.whole()).toBe(before + 1);
});
