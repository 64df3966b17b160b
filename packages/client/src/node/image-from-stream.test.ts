import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { inspect } from "node:util";
import { readSpecimen, specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import { documentFromStream, imageFromStream } from "./image-from-stream.ts";

const jpeg = await readSpecimen("ktp-specimen.jpg");

test("takes a Node stream, a web stream and a generator, and can send them twice", async () => {
  const sources = [
    createReadStream(specimenPath("ktp-specimen.jpg"), { highWaterMark: 1000 }),
    new Blob([jpeg]).stream(),
    (async function* () {
      yield jpeg.subarray(0, 5);
      yield jpeg.subarray(5);
    })(),
  ];
  for (const source of sources) {
    const image = await imageFromStream(source);
    for (let time = 0; time < 2; time++) {
      expect(Buffer.concat(await Array.fromAsync(image.chunks())).equals(jpeg)).toBe(true);
    }
  }
});

test("takes a consent form", async () => {
  const stream = createReadStream(specimenPath("consent-form-specimen.pdf"));
  expect((await documentFromStream(stream)).type).toBe("application/pdf");
});

test("stops reading a stream that goes on past the limit, and closes it", async () => {
  let given = 0;
  const endless = new Readable({
    read() {
      given += 65_536;
      this.push(Buffer.alloc(65_536));
    },
  });
  await expect(imageFromStream(endless)).rejects.toMatchObject({
    errors: { ktp_image: [expect.stringContaining("has more than 4194304 bytes")] },
  });
  expect(endless.destroyed).toBe(true);
  expect(given).toBeLessThan(5_000_000);
});

test("refuses a stream of text, an empty one, and what is no stream", async () => {
  const text = createReadStream(specimenPath("ktp-specimen.jpg"), "latin1");
  await expect(imageFromStream(text)).rejects.toMatchObject({
    errors: {
      ktp_image: [expect.stringContaining("is a stream of text or objects, not of bytes")],
    },
  });
  await expect(imageFromStream(Readable.from([]))).rejects.toMatchObject({
    errors: { ktp_image: [expect.stringContaining("is empty")] },
  });
  await expect(imageFromStream("ktp.jpg" as never)).rejects.toMatchObject({
    errors: { ktp_image: [expect.stringContaining("is no file")] },
  });
});

test("what a failing stream says is hidden: it often holds a path", async () => {
  const error = await imageFromStream(createReadStream("/nowhere/ktp-budi.jpg")).catch(
    (reason) => reason,
  );
  expect(error.errors).toEqual({ ktp_image: [expect.stringContaining("(ENOENT)")] });
  expect(inspect(error, { depth: 9 })).not.toContain("budi");
});
