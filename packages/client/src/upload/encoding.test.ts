import { readSpecimen } from "@proofylink/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidInputError } from "../errors.ts";
import { documentFromBytes, imageFromBytes } from "../image.ts";
import { encodeUpload, otherEncodingAdvice } from "./encoding.ts";
import type { UploadFields } from "./multipart.ts";

const jpeg = await readSpecimen("ktp-specimen.jpg");
const pdf = await readSpecimen("consent-form-specimen.pdf");

async function json(fields: UploadFields): Promise<string> {
  const body = await encodeUpload(fields, "json");
  const bytes = Buffer.concat(await Array.fromAsync(body.chunks()));
  expect(body.contentType).toBe("application/json");
  expect(body.contentLength).toBe(bytes.length);
  expect(await (await body.toBlob()).text()).toBe(bytes.toString());
  return bytes.toString();
}

test("golden JSON: numbers stay numbers, files become plain base64, the record of the consent an object", async () => {
  const body = await json({
    verification_type_id: 2,
    full_name: "SARI PERCOBAAN",
    consent_metadata: { os: "Linux" },
    ktp_image: await imageFromBytes(jpeg),
    form_consent: await documentFromBytes(pdf),
  });
  expect(body).toBe(
    `{"verification_type_id":2,"full_name":"SARI PERCOBAAN","consent_metadata":{"os":"Linux"},"ktp_image":"${Buffer.from(jpeg).toString("base64")}","form_consent":"${Buffer.from(pdf).toString("base64")}"}`,
  );
});

test("as JSON, texts of any kind parse back", async () => {
  const text = fc.string({ unit: "grapheme" });
  await fc.assert(
    fc.asyncProperty(fc.record({ full_name: text, email: text }), async (fields) => {
      expect(JSON.parse(await json(fields))).toEqual(fields);
    }),
  );
});

test("as multipart the fixed boundary of a test is used", async () => {
  const body = await encodeUpload({ full_name: "SARI PERCOBAAN" }, "multipart", "fixed");
  expect(body.contentType).toBe("multipart/form-data; boundary=fixed");
});

test("as JSON, a file that cannot be read any more is a refusal: nothing has been sent", async () => {
  const lost = {
    ...(await imageFromBytes(jpeg)),
    // biome-ignore lint/correctness/useYield: fails before the first piece.
    async *chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
      throw Object.assign(new Error("/home/budi/ktp.jpg"), { code: "EIO" });
    },
  };
  const error = await encodeUpload({ ktp_image: lost }, "json").catch((reason) => reason);
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error.errors).toEqual({ ktp_image: [expect.stringContaining("cannot be read (EIO)")] });
});

test.for([
  ["multipart", "ktp_image", "json"],
  ["json", "ktp_image", "multipart"],
  ["multipart", "form_consent", "json"],
  ["json", "ktp_image.0", "multipart"],
] as const)("sent as %s and refused for %s: advises %s", ([encoding, field, other]) => {
  const errors = { id_number: ["id number harus berisi 16 karakter."], [field]: ["…"] };
  expect(otherEncodingAdvice(errors, encoding)).toContain(`encoding: "${other}"`);
});

test.for([undefined, null, [], {}, "ktp_image", { id_number: ["…"] }, { ktp_images: ["…"] }])(
  "has no advice for errors such as %j",
  (errors) => {
    expect(otherEncodingAdvice(errors, "multipart")).toBeUndefined();
  },
);
