import { drawThumbnailJpeg, drawThumbnailPng } from "@proofylink/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { documentFromBytes, imageFromBytes } from "../image.ts";
import { multipartBody, type UploadFields } from "./multipart.ts";

const jpeg = drawThumbnailJpeg();
const png = drawThumbnailPng();

async function sent(fields: UploadFields, boundary?: string): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(multipartBody(fields, boundary).chunks()));
}

test("golden: every field of an own consent, byte for byte", async () => {
  const body = await sent(
    {
      verification_type_id: 3,
      id_number: "9999010101900002",
      full_name: "SARI PERCOBAAN",
      consent_metadata: {
        user_agent: 'Mozilla/5.0 "quoted"',
        ip_address: "192.0.2.10",
      },
      ktp_image: await imageFromBytes(jpeg),
    },
    "fixed",
  );
  const expected = Buffer.concat([
    Buffer.from(
      [
        "--fixed",
        'Content-Disposition: form-data; name="verification_type_id"',
        "",
        "3",
        "--fixed",
        'Content-Disposition: form-data; name="id_number"',
        "",
        "9999010101900002",
        "--fixed",
        'Content-Disposition: form-data; name="full_name"',
        "",
        "SARI PERCOBAAN",
        "--fixed",
        'Content-Disposition: form-data; name="consent_metadata[user_agent]"',
        "",
        'Mozilla/5.0 "quoted"',
        "--fixed",
        'Content-Disposition: form-data; name="consent_metadata[ip_address]"',
        "",
        "192.0.2.10",
        "--fixed",
        'Content-Disposition: form-data; name="ktp_image"; filename="ktp.jpg"',
        "Content-Type: image/jpeg",
        "",
        "",
      ].join("\r\n"),
    ),
    jpeg,
    Buffer.from("\r\n--fixed--\r\n"),
  ]);
  expect(body.toString("latin1")).toBe(expected.toString("latin1"));
});

test("golden: two files have neutral names and types of their own", async () => {
  const pdf = new TextEncoder().encode("%PDF-1.4\n%%EOF\n");
  const body = await sent(
    { ktp_image: await imageFromBytes(png), form_consent: await documentFromBytes(pdf) },
    "fixed",
  );
  expect(body.toString("latin1")).toBe(
    `--fixed\r\nContent-Disposition: form-data; name="ktp_image"; filename="ktp.png"\r\nContent-Type: image/png\r\n\r\n${Buffer.from(png).toString("latin1")}\r\n--fixed\r\nContent-Disposition: form-data; name="form_consent"; filename="form-consent.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n%%EOF\n\r\n--fixed--\r\n`,
  );
});

test("says its length and type before it is read, and is the same each time", async () => {
  const fields = { full_name: "BÜDI 例", ktp_image: await imageFromBytes(jpeg) };
  const body = multipartBody(fields, "fixed");
  const first = Buffer.concat(await Array.fromAsync(body.chunks()));
  const second = Buffer.concat(await Array.fromAsync(body.chunks()));
  expect(body.contentType).toBe("multipart/form-data; boundary=fixed");
  expect(first.length).toBe(body.contentLength);
  expect(second.equals(first)).toBe(true);
});

test("as a Blob it has the same bytes and the same type", async () => {
  const body = multipartBody({ a: "b", ktp_image: await imageFromBytes(jpeg) });
  const blob = await body.toBlob();
  const bytes = Buffer.concat(await Array.fromAsync(body.chunks()));
  expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);
  expect(blob.type).toBe(body.contentType);
});

test("nobody can know the boundary: it is random, long, and the same in lower case", () => {
  const types = Array.from({ length: 200 }, () => multipartBody({ a: "b" }).contentType);
  expect(new Set(types).size).toBe(200);
  for (const type of types)
    expect(type).toMatch(/^multipart\/form-data; boundary=[a-z0-9-]{20,70}$/);
});

test("what is written, another implementation reads back: texts of any kind, a file and its type", async () => {
  const image = await imageFromBytes(jpeg);
  // A lone surrogate cannot be written in UTF-8.
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("\r\n", "--", '"', "a\r\n--b"),
  );
  await fc.assert(
    fc.asyncProperty(text, text, fc.nat(), async (name, os, type) => {
      const body = multipartBody({
        verification_type_id: type,
        full_name: name,
        consent_metadata: { os },
        ktp_image: image,
      });
      const headers = { "content-type": body.contentType };
      const form = await new Response(await body.toBlob(), { headers }).formData();
      const file = form.get("ktp_image") as File;
      expect([...form.keys()]).toEqual([
        "verification_type_id",
        "full_name",
        "consent_metadata[os]",
        "ktp_image",
      ]);
      expect(form.get("verification_type_id")).toBe(String(type));
      expect(form.get("full_name")).toBe(name);
      expect(form.get("consent_metadata[os]")).toBe(os);
      expect([file.name, file.type]).toEqual(["ktp.jpg", "image/jpeg"]);
      expect(Buffer.from(await file.arrayBuffer()).equals(jpeg)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("printing a body shows no field", async () => {
  const { inspect } = await import("node:util");
  const body = multipartBody({ full_name: "BUDI CONTOH", ktp_image: await imageFromBytes(jpeg) });
  expect(inspect(body, { depth: 9, showHidden: true })).not.toContain("BUDI");
  expect(JSON.stringify(body)).not.toContain("BUDI");
});
