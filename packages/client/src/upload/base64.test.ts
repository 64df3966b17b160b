import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { blobContent } from "./content.ts";

function encode(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return encodeBase64(blobContent(new Blob([bytes])));
}

test("encodes any bytes as Node does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await encode(new Uint8Array(bytes))).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
});

test.for([24_575, 24_576, 24_577, 150_000])(
  "joins the pieces of %i bytes without padding in between",
  async (size) => {
    const bytes = new Uint8Array(size).map((_, index) => index * 7);
    expect(await encode(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  },
);

test("decodes what was encoded, line breaks or not", () => {
  const bytes = new Uint8Array(1000).map((_, index) => index * 11);
  const text = Buffer.from(bytes).toString("base64");
  expect(decodeBase64(text)).toEqual(bytes);
  expect(decodeBase64(text.replace(/.{76}/g, "$&\r\n"))).toEqual(bytes);
});

test.for(["ktp.jpg", "data:image/png;base64,AAAA", "*", "a"])("throws at %s", (text) => {
  expect(() => decodeBase64(text)).toThrow();
});

test("uses the runtime's own functions where they exist", async () => {
  async function* chunks() {
    yield Object.assign(new Uint8Array(3), { toBase64: () => "b3du" });
  }
  expect(await encodeBase64({ ...blobContent(new Blob([])), chunks })).toBe("b3du");

  const original = Object.getOwnPropertyDescriptor(Uint8Array, "fromBase64");
  const own = { configurable: true, value: () => new Uint8Array([9]) };
  Object.defineProperty(Uint8Array, "fromBase64", own);
  try {
    expect(decodeBase64("AAAA")).toEqual(new Uint8Array([9]));
  } finally {
    Reflect.deleteProperty(Uint8Array, "fromBase64");
    if (original) Object.defineProperty(Uint8Array, "fromBase64", original);
  }
});
