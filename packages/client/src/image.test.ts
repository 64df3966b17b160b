import { inspect } from "node:util";
import { readSpecimen } from "@proofylink/testing";
import { describe, expect, test } from "vitest";
import { InvalidInputError } from "./errors.ts";
import {
  documentFromBase64,
  documentFromBlob,
  documentFromBytes,
  documentFromDataUri,
  imageFromBase64,
  imageFromBlob,
  imageFromBytes,
  imageFromDataUri,
} from "./image.ts";

const jpeg = await readSpecimen("ktp-specimen.jpg");
const png = await readSpecimen("ktp-specimen.png");
const pdf = await readSpecimen("consent-form-specimen.pdf");
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A whole picture of a wanted size: bytes behind its end are allowed. */
function padded(file: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  bytes.set(file);
  return bytes;
}

async function refusal(made: Promise<unknown>): Promise<Record<string, readonly string[]>> {
  const error = await made.then(
    () => expect.fail("was taken"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InvalidInputError);
  return (error as InvalidInputError).errors;
}

describe("every source gives the same checked file", () => {
  const sources = {
    "a Uint8Array": (bytes: Uint8Array<ArrayBuffer>) => bytes,
    "an ArrayBuffer": (bytes: Uint8Array<ArrayBuffer>) => bytes.slice().buffer,
    "a Buffer": (bytes: Uint8Array<ArrayBuffer>) => Buffer.from(bytes),
    "a part of a larger buffer": (bytes: Uint8Array<ArrayBuffer>) => {
      const larger = new Uint8Array(bytes.length + 20);
      larger.set(bytes, 10);
      return larger.subarray(10, 10 + bytes.length);
    },
  };
  const makers = [
    ...Object.entries(sources).flatMap(([name, from]) => [
      [`image from ${name}`, jpeg, () => imageFromBytes(from(jpeg))] as const,
      [`document from ${name}`, pdf, () => documentFromBytes(from(pdf))] as const,
    ]),
    ["image from a Blob", png, () => imageFromBlob(new Blob([png]))],
    ["image from a File", png, () => imageFromBlob(new File([png], "budi.txt"))],
    ["image from base64", png, () => imageFromBase64(base64(png))],
    [
      "image from a data URI",
      jpeg,
      () => imageFromDataUri(`data:image/webp;base64,${base64(jpeg)}`),
    ],
    ["document from a Blob", jpeg, () => documentFromBlob(new Blob([jpeg]))],
    ["document from base64", png, () => documentFromBase64(base64(png))],
    [
      "document from a data URI",
      pdf,
      () => documentFromDataUri(`data:application/pdf;name=x;base64,${base64(pdf)}`),
    ],
  ] as const;

  test.for(makers)("%s", async ([, bytes, make]) => {
    const file = await make();
    const types = new Map([
      [jpeg, "image/jpeg"],
      [png, "image/png"],
      [pdf, "application/pdf"],
    ]);
    expect([file.type, file.size]).toEqual([types.get(bytes), bytes.length]);
    const chunks = await Array.fromAsync(file.chunks(1000));
    expect(chunks.slice(0, -1).every(({ length }) => length === 1000)).toBe(true);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    expect(Buffer.from(await (await file.toBlob()).arrayBuffer()).equals(bytes)).toBe(true);
  });
});

test("a file is sent in pieces of 64 KiB", async () => {
  const image = await imageFromBytes(padded(jpeg, 150_000));
  const sizes = (await Array.fromAsync(image.chunks())).map(({ length }) => length);
  expect(sizes).toEqual([65_536, 65_536, 18_928]);
});

test("a Blob is not read before it is sent, except its two ends", async () => {
  let read = 0;
  class CountingBlob extends Blob {
    override slice(start = 0, end = this.size): Blob {
      read += Math.min(end, this.size) - start;
      return super.slice(start, end);
    }
  }
  const image = await imageFromBlob(new CountingBlob([padded(jpeg, 4_000_000)]));
  expect(read).toBeGreaterThan(0);
  const large = new CountingBlob([
    jpeg.slice(0, -2),
    new Uint8Array(3_000_000),
    new Uint8Array([0xff, 0xd9]),
  ]);
  read = 0;
  await imageFromBlob(large);
  expect(read).toBeLessThan(200_000);
  expect(await image.toBlob()).toBeInstanceOf(CountingBlob);
});

test("limits count raw bytes: 4,194,304 for the photo, 10,485,760 for the form", async () => {
  const [photo, form] = [4_194_304, 10_485_760];
  expect((await imageFromBytes(padded(jpeg, photo))).size).toBe(photo);
  expect((await imageFromBase64(base64(padded(jpeg, photo)))).size).toBe(photo);
  expect((await documentFromBytes(padded(png, form))).size).toBe(form);
  expect(await refusal(imageFromBytes(padded(jpeg, photo + 1)))).toEqual({
    ktp_image: [
      "ktp_image has 4194305 bytes, more than 4194304. Give a photo of the KTP as JPEG or PNG.",
    ],
  });
  expect(await refusal(documentFromBlob(new Blob([padded(png, form + 1)])))).toEqual({
    form_consent: [
      "form_consent has 10485761 bytes, more than 10485760. Give the signed form as PDF, JPEG or PNG.",
    ],
  });
});

test("an empty file is called empty, whatever it comes from", async () => {
  const empty = { ktp_image: ["ktp_image is empty. Give a photo of the KTP as JPEG or PNG."] };
  expect(await refusal(imageFromBytes(new Uint8Array()))).toEqual(empty);
  expect(await refusal(imageFromBlob(new Blob([])))).toEqual(empty);
  expect(await refusal(imageFromBase64(""))).toEqual(empty);
  expect(await refusal(imageFromDataUri("data:;base64,"))).toEqual(empty);
});

test.for([
  ["HEIC of an iPhone", "\0\0\0\x28ftypheic\0\0\0\0mif1heic", /is HEIC: export it as JPEG/],
  ["HEIC of the general brand", "\0\0\0\x18ftypmif1\0\0\0\0", /is HEIC/],
  ["WebP", "RIFF\x24\0\0\0WEBPVP8 ", /is WebP: save it as JPEG/],
  ["GIF", "GIF89a", /of an unknown kind/],
  ["PDF", "%PDF-1.7\n%%EOF", /is application\/pdf\. Give a photo of the KTP as JPEG or PNG/],
  ["a text", "BUDI CONTOH", /of an unknown kind\. Give a photo of the KTP as JPEG or PNG/],
  ["a WAV, which begins as WebP does", "RIFF\x24\0\0\0WAVEfmt ", /of an unknown kind/],
  ["one byte", "\xff", /of an unknown kind/],
] as const)("refuses %s as a photo of a KTP and says what to do", async ([, content, message]) => {
  const errors = await refusal(imageFromBytes(Buffer.from(content, "latin1")));
  expect(errors).toEqual({ ktp_image: [expect.stringMatching(message)] });
});

test("refuses a consent form that is neither PDF nor a picture, in the name of its own field", async () => {
  const word = Buffer.from("PK\x03\x04word");
  expect(await refusal(documentFromBytes(word))).toEqual({
    form_consent: ["form_consent is of an unknown kind. Give the signed form as PDF, JPEG or PNG."],
  });
});

test("refuses what was cut off", async () => {
  for (const cut of [
    imageFromBytes(jpeg.slice(0, -2)),
    imageFromBlob(new Blob([png.slice(0, -1)])),
    documentFromBytes(pdf.slice(0, -10)),
  ]) {
    expect(Object.values(await refusal(cut))).toEqual([[expect.stringContaining("is cut off")]]);
  }
});

test("refuses a path where base64 or a data URI is expected", async () => {
  expect(await refusal(imageFromBase64("/home/budi/ktp.jpg"))).toEqual({
    ktp_image: [expect.stringContaining("is no base64")],
  });
  expect(await refusal(documentFromDataUri("consent.pdf"))).toEqual({
    form_consent: [expect.stringContaining("is no data URI with base64")],
  });
  expect(await refusal(imageFromDataUri(`ktp data:;base64,${base64(jpeg)}`))).toEqual({
    ktp_image: [expect.stringContaining("is no data URI with base64")],
  });
  expect(await refusal(imageFromDataUri("data:image/svg+xml,%3Csvg/%3E"))).toEqual({
    ktp_image: [expect.stringContaining("is no data URI with base64")],
  });
});

test.for([
  ["imageFromBytes", imageFromBytes, "ktp.jpg"],
  ["imageFromBlob", imageFromBlob, jpeg],
  ["imageFromBase64", imageFromBase64, jpeg],
  ["imageFromBytes", imageFromBytes, undefined],
] as const)("%s refuses what it does not take and names the others", async ([, make, value]) => {
  expect(await refusal(make(value as never))).toEqual({
    ktp_image: [expect.stringMatching(/is no file: await imageFromBytes.*imageFromFile of/)],
  });
});

test("a Blob that cannot be read any more is refused without what its runtime says of it", async () => {
  class LostFile extends File {
    override slice(): Blob {
      throw new DOMException("ktp-budi.jpg could not be read", "NotReadableError");
    }
  }
  const error = await imageFromBlob(new LostFile([jpeg], "ktp-budi.jpg")).catch((reason) => reason);
  expect(error.errors).toEqual({
    ktp_image: [expect.stringContaining("cannot be read (unknown reason)")],
  });
  expect(inspect(error, { depth: 9 })).not.toContain("budi");
});

test("printing a checked file shows its type and size, no byte and no name", async () => {
  const image = await imageFromBlob(new File([jpeg], "ktp-budi.jpg"));
  expect(inspect(image, { depth: 9, showHidden: true })).not.toMatch(/budi|JFIF|Blob {|ff d8/);
  expect(JSON.parse(JSON.stringify(image))).toEqual({ type: "image/jpeg", size: jpeg.length });
});
