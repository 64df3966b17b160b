import { drawThumbnailJpeg, readSpecimen } from "@proofylink/testing";
import { expect, test, vi } from "vitest";
import { blobReader } from "./content.ts";
import { isComplete } from "./file-end.ts";
import type { DocumentType } from "./file-rule.ts";

const jpeg = await readSpecimen("ktp-specimen.jpg");
const png = await readSpecimen("ktp-specimen.png");
const pdf = await readSpecimen("consent-form-specimen.pdf");

function bytes(...parts: (Uint8Array | string | number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
    ),
  );
}

function complete(type: DocumentType, file: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return isComplete(type, file.length, blobReader(new Blob([file])));
}

/** A JPEG whose headers hold a whole small JPEG, as a camera writes it. */
function withThumbnail(picture: Uint8Array): Uint8Array<ArrayBuffer> {
  const thumbnail = bytes("Exif\0\0", drawThumbnailJpeg());
  const length = thumbnail.length + 2;
  return bytes(
    picture.subarray(0, 2),
    [0xff, 0xe1, length >> 8, length & 255],
    thumbnail,
    picture.subarray(2),
  );
}

test("whole files are complete", async () => {
  expect(await complete("image/jpeg", jpeg)).toBe(true);
  expect(await complete("image/jpeg", withThumbnail(jpeg))).toBe(true);
  expect(await complete("image/png", png)).toBe(true);
  expect(await complete("application/pdf", pdf)).toBe(true);
});

test.for([1, 2, 10, 1000])("files that lost their last %i bytes are not", async (lost) => {
  expect(await complete("image/jpeg", jpeg.slice(0, -lost))).toBe(false);
  expect(await complete("image/png", png.slice(0, -lost))).toBe(false);
  expect(await complete("application/pdf", pdf.slice(0, -lost - 6))).toBe(false);
});

test.for([4, 5, 20, 700])("a JPEG of which only the first %i bytes came is not", async (length) => {
  expect(await complete("image/jpeg", jpeg.slice(0, length))).toBe(false);
});

test("the end of the thumbnail in the headers does not hide that the picture was cut off", async () => {
  const cut = withThumbnail(jpeg).slice(0, -1000);
  expect(Buffer.from(cut).includes(Buffer.from([0xff, 0xd9]))).toBe(true);
  expect(await complete("image/jpeg", cut)).toBe(false);
});

test("a download that was cut off and filled up with zeros is not complete", async () => {
  for (const zeros of [100, 200_000]) {
    expect(await complete("image/jpeg", bytes(jpeg.slice(0, -10), new Uint8Array(zeros)))).toBe(
      false,
    );
  }
});

test.for([1, 1000, 16_383, 16_384, 16_385, 300_000])(
  "a picture with %i bytes that the camera appended is complete",
  async (extra) => {
    expect(await complete("image/jpeg", bytes(jpeg, new Uint8Array(extra)))).toBe(true);
    expect(await complete("image/png", bytes(png, new Uint8Array(extra)))).toBe(true);
  },
);

test("finds the end mark wherever it falls between two pieces", async () => {
  for (let extra = 16_370; extra < 16_400; extra++) {
    expect(await complete("image/png", bytes(png, new Uint8Array(extra)))).toBe(true);
    expect(await complete("image/jpeg", bytes(jpeg, new Uint8Array(extra)))).toBe(true);
  }
});

test("the smallest JPEG, headers and an end, is complete", async () => {
  const smallest = Buffer.from("/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==", "base64");
  expect(await complete("image/jpeg", new Uint8Array(smallest))).toBe(true);
});

test("fill bytes between the headers are allowed", async () => {
  const filled = bytes(jpeg.subarray(0, 2), [0xff, 0xff, 0xff], jpeg.subarray(2));
  expect(await complete("image/jpeg", filled)).toBe(true);
  expect(await complete("image/jpeg", filled.slice(0, -2))).toBe(false);
});

test("a PDF whose last mark lies more than 1,024 bytes before the end is not complete", async () => {
  expect(await complete("application/pdf", bytes(pdf, new Uint8Array(900)))).toBe(true);
  expect(await complete("application/pdf", bytes(pdf, new Uint8Array(1100)))).toBe(false);
});

test("of a sound large picture only the two ends are read", async () => {
  // The picture itself, as noise without marks, makes the file large.
  const large = bytes(jpeg.slice(0, -2), new Uint8Array(4_000_000), [0xff, 0xd9]);
  const read = vi.fn(blobReader(new Blob([large])));
  expect(await isComplete("image/jpeg", large.length, read)).toBe(true);
  for (const [start, end] of read.mock.calls) {
    expect(start < 1000 || start === large.length - 16_384).toBe(true);
    expect(end - start).toBeLessThanOrEqual(16_384);
  }
});

test("a hostile file of a million headers does not keep its reader busy", async () => {
  const headers = new Uint8Array(4_000_002);
  for (let at = 2; at < headers.length; at += 4) headers.set([0xff, 0xe0, 0x00, 0x02], at);
  headers.set([0xff, 0xd8]);
  const read = vi.fn(blobReader(new Blob([headers])));
  expect(await isComplete("image/jpeg", headers.length, read)).toBe(false);
  expect(read.mock.calls.length).toBeLessThan(1300);
});
