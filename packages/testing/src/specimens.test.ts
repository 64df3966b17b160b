import { stat } from "node:fs/promises";
import { decode as decodePng } from "fast-png";
import jpeg from "jpeg-js";
import { expect, test } from "vitest";
import { drawSpecimenKtp, drawSpecimenKtpPng } from "./draw-ktp.ts";
import { readSpecimen, specimenPath } from "./specimens.ts";
import { writeSpecimenConsentForm } from "./write-consent-form.ts";

test("the committed documents are what the code draws, byte for byte", async () => {
  expect(Buffer.from(drawSpecimenKtp()).equals(await readSpecimen("ktp-specimen.jpg"))).toBe(true);
  expect(Buffer.from(drawSpecimenKtpPng()).equals(await readSpecimen("ktp-specimen.png"))).toBe(
    true,
  );
  expect(
    Buffer.from(writeSpecimenConsentForm()).equals(await readSpecimen("consent-form-specimen.pdf")),
  ).toBe(true);
});

test("the card decodes as a JPEG and as a PNG of the same size, below 60 kB", async () => {
  const fromJpeg = jpeg.decode(await readSpecimen("ktp-specimen.jpg"));
  const fromPng = decodePng(await readSpecimen("ktp-specimen.png"));
  expect([fromJpeg.width, fromJpeg.height]).toEqual([640, 404]);
  expect([fromPng.width, fromPng.height]).toEqual([640, 404]);
  expect((await stat(specimenPath("ktp-specimen.jpg"))).size).toBeLessThan(60_000);
});

test("the consent form's cross-reference table points at its objects", () => {
  const pdf = Buffer.from(writeSpecimenConsentForm()).toString("latin1");
  const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
  expect(pdf.slice(table, table + 4)).toBe("xref");
  const offsets = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n /gm)].map(([, at]) =>
    Number(at),
  );
  expect(offsets.map((at) => pdf.slice(at, at + 7))).toEqual(
    offsets.map((_at, index) => `${index + 1} 0 obj`),
  );
});
